import type { Nature } from "../need";
import type { Family } from "../nomenclature";
import { wordsOf } from "../text";

/**
 * CPV divisions and groups whose purchases are mostly made to measure: works, engineering, software, studies, training,
 * events, social and cultural services. Two needs of such a family are seldom the same purchase.
 */
const MADE_TO_MEASURE = ["45", "48", "70", "71", "72", "73", "75", "76", "793", "794", "7995", "80", "85", "92", "98"];

/** Inside those, what is bought again and again in the same terms. */
const STANDARD_INSIDE = ["713", "7163", "7241", "8511", "9831", "7135", "71315", "71355", "7195"];

/** Family labels that say the same when the nomenclature has no CPV. */
const MADE_TO_MEASURE_WORDS = new Set(
  `travaux etude etudes conseil conseils logiciel logiciels progiciel progiciels formation formations maitrise
  evenement evenementiel assistance spectacle spectacles developpement recherche`.split(/\s+/u),
);

/** Words of a purchase that comes back, even among works and studies. */
const RECURRENT_WORDS = new Set(
  `accord accords bons commande entretien maintenance annuel annuelle annuels pluriannuel
  pluriannuelle campagne petits courant courants courante reparations depannage diagnostics diagnostic controle controles
  geometre geometres topographiques topographique releves analyses verification verifications sps marquage bail
  reconductible`.split(/\s+/u),
);

/** Words of what is made once: the works of a building or a street, a study, an event. */
const OPERATION_WORDS = new Set(
  `construction constructions reconstruction deconstruction demolition rehabilitation restructuration renovation
  extension requalification viabilisation amenagement reamenagement refection pietonnisation creation transformation
  edification lotissement modernisation implantation enfouissement raccordement desamiantage renforcement confortement
  travaux travx etude etudes elaboration schema faisabilite maitrise scenographie exposition spectacle spectacles
  projections programmation concours formation formations amelioration elargissement`.split(/\s+/u),
);

/** Words that make a purchase one operation of its own, whatever trade serves it. */
const OWN_OPERATION = new Set(
  `construction constructions reconstruction rehabilitation restructuration renovation requalification viabilisation
  reamenagement refection lotissement transformation edification pietonnisation maitrise etude etudes faisabilite
  schema scenographie modernisation`.split(/\s+/u),
);

/** Words of works that are ordered again and again. */
const ORDERED_AGAIN = new Set(
  `accord accords bons entretien maintenance annuel annuelle annuels pluriannuel campagne petits
  courant courants courante reparations depannage bail annees divers patrimoine`.split(/\s+/u),
);
const PERIOD = /^20\d\d$/u;

/** Words of a concession: one contract for one public service, which shares its firms' words, not their consultation. */
const CONCESSION_WORDS = new Set(["concession", "concessions", "dsp", "affermage", "concessionnaire", "semop"]);

/** Whether words say that a public service is entrusted to a firm: a concession, a delegation. */
function isConcession(words: readonly string[]): boolean {
  return (
    words.some((word) => CONCESSION_WORDS.has(word)) ||
    (words.includes("delegation") && words.includes("service") && words.includes("public"))
  );
}

/** Whether words say that a purchase is made for one operation: the works of a place, a study, a concession. */
export function isOperation(words: readonly string[]): boolean {
  return words.some((word) => OWN_OPERATION.has(word)) || isConcession(words);
}

/** Whether words say that works come back: orders, upkeep, two years or more. */
export function isRecurrent(words: readonly string[]): boolean {
  const years = new Set(words.filter((word) => PERIOD.test(word)));
  // "Voirie et réseaux divers" names a trade, not various works.
  const networks = words.some((word) => word === "reseaux" || word === "vrd");
  return years.size > 1 || words.some((word) => ORDERED_AGAIN.has(word) && !(networks && word === "divers"));
}

/** Words of what only its maker sells, even when it comes back: maintaining one application is not maintaining another. */
const TIED_WORDS = new Set(["logiciel", "progiciel"]);

/** Whether what a family holds is made to measure, so that its name alone is no reason to buy together. */
export function isTailored(family: Family | undefined, nature: Nature | undefined): boolean {
  if (nature === "T" || family?.nature === "T") return true;
  if (!family) return true;
  if (family.centralBody !== "") return false;
  const { cpvPrefixes, label } = family;
  if (cpvPrefixes.length === 0) return wordsOf(label).some((word) => MADE_TO_MEASURE_WORDS.has(word));
  const tailored = cpvPrefixes.filter(
    (prefix) => startsWithOneOf(prefix, MADE_TO_MEASURE) && !startsWithOneOf(prefix, STANDARD_INSIDE),
  );
  return tailored.length * 2 > cpvPrefixes.length;
}

/** Whether a purchase comes back in the same terms, or is made once or by one maker; else nothing is said. */
export type Manner = "recurrent" | "once" | "unsaid";

/** What the words of a title say of the manner of a purchase; a framework agreement for works comes back. */
export function mannerOf(words: Iterable<string>): Manner {
  const said = [...words];
  if (isConcession(said)) return "once";
  let manner: Manner = "unsaid";
  for (const word of said) {
    if (TIED_WORDS.has(word)) return "once";
    if (RECURRENT_WORDS.has(word)) manner = "recurrent";
    else if (manner === "unsaid" && OPERATION_WORDS.has(word)) manner = "once";
  }
  return manner;
}

function startsWithOneOf(prefix: string, others: readonly string[]): boolean {
  return others.some((other) => prefix.startsWith(other));
}
