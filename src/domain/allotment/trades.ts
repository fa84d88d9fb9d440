import { marketReader, type MarketReader } from "../pooling";
import { foldText, wordsOf } from "../text";

/** A performance that a text names, with the words that name it. */
export interface NamedPerformance {
  readonly key: string;
  /** As the text writes it. */
  readonly label: string;
}

/** The trades of a building site, as notices name their lots; each line is one trade. */
const TRADES = `
demolition: demolition, deconstruction, curage
asbestos: desamiantage
masonry: gros oeuvre, maconnerie, beton arme
earthworks: terrassement, voirie, vrd, reseaux divers
framing: charpente, ossature bois
roofing: couverture, zinguerie, etancheite, toiture
facade: facade, facades, ravalement, bardage, isolation exterieur
outer-joinery: menuiseries exterieures, menuiserie exterieure, menuiserie aluminium, vitrerie
inner-joinery: menuiseries interieures, menuiserie interieure, agencement
metalwork: serrurerie, metallerie
partitions: cloisons, doublages, plafonds, platrerie, faux plafonds
floors: revetements sols, sols souples, carrelage, faience, chape
painting: peinture, peintures
plumbing: plomberie, sanitaire, sanitaires
heating: chauffage, ventilation, climatisation, genie climatique
electricity: electricite, courants forts, courants faibles
lifts: ascenseur, ascenseurs, elevateur
landscape: espaces verts, paysage, plantations
signs: signalisation, signaletique
lighting: eclairage public
furniture: mobilier
kitchen: equipements cuisine, cuisine
`;

const TRADE_WORDS: readonly (readonly [string, readonly string[]])[] = TRADES.split("\n")
  .filter(Boolean)
  .flatMap((line) => {
    const [key = "", names = ""] = line.split(": ");
    return names.split(", ").map((name) => [key, name.split(" ")] as const);
  });

/** Where a list of performances is cut: commas, "et", "ainsi que", slashes, dashes. */
const SEPARATOR = /\s*(?:[,;/+&:()]|\s[-–—]\s|\bet\b|\bainsi que\b|\by compris\b|\bavec\b)\s*/iu;
const LONGEST_LABEL = 60;
/** A title that is a lot already is not cut again. */
const IS_A_LOT = /\blots?\s*(?:n\s*[°ºo.]?\s*)?\d{1,2}\b/iu;
const WORKS =
  /\b(?:travaux|renovation|rehabilitation|construction|restructuration|amenagement|extension|refection|reparations|remise en etat|mise aux normes)\b/u;

/**
 * The distinct performances that one text names, in their order: trades of a building site, or supplier markets; fewer
 * than two are none, for a text that names one performance is not to be cut.
 *
 * @example namedPerformances("Rénovation : plomberie, électricité et peinture") // three
 */
export function performancesReader(
  marketOf: MarketReader = marketReader(),
): (text: string) => readonly NamedPerformance[] {
  return (text) => {
    const segments = text.split(SEPARATOR);
    if (segments.length < 2 || IS_A_LOT.test(text)) return [];
    const found = new Map<string, string>();
    const works = WORKS.test(foldText(text));
    for (const segment of segments) {
      const key = works ? tradeOf(segment) : marketOf(segment, text)?.key;
      if (key !== undefined && !found.has(key)) found.set(key, segment.trim().slice(0, LONGEST_LABEL));
    }
    if (found.size < 2) return [];
    return [...found].map(([key, label]) => ({ key, label: label.charAt(0).toLocaleUpperCase("fr") + label.slice(1) }));
  };
}

function tradeOf(segment: string): string | undefined {
  const words = new Set([...foldText(segment).split(" "), ...wordsOf(segment)]);
  return TRADE_WORDS.find(([, names]) => names.every((name) => words.has(name)))?.[0];
}
