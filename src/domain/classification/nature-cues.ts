import type { Nature } from "../need";
import { stemOf } from "../text";
import type { TitleWord } from "./title-reader";

/** Words that announce a nature at the head of an object. */
const CUES: Readonly<Record<Nature, string>> = {
  F: "fourniture fournitures acquisition achat livraison approvisionnement denrees fournir acheter",
  S: `maintenance entretien prestation prestations mission maitrise assistance etude etudes service services location
    nettoyage exploitation conseil formation assurance assurances gestion transport verification controle diagnostic
    collecte traitement gardiennage hebergement concours delegation accompagnement audit analyses reparation amo`,
  T: `travaux construction rehabilitation renovation refection amenagement restructuration extension demolition
    remplacement creation reconstruction requalification ravalement rehabilitations`,
};

const NATURE_OF = new Map<string, Nature>(
  (["F", "S", "T"] as const).flatMap((nature) =>
    CUES[nature].split(/\s+/).map((word) => [stemOf(word), nature] as const),
  ),
);

/** The nature that the first words of an object announce; undefined when they announce none. */
export function announcedNature(words: readonly TitleWord[]): Nature | undefined {
  for (const word of words.slice(0, 6)) {
    const nature = NATURE_OF.get(word.stem);
    if (nature) return nature;
  }
  return undefined;
}
