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

/** Words at the head of an object that may announce its nature. */
const FIRST_WORDS = 6;

/** The nature that the first words of an object announce; undefined when they announce none. */
export function announcedNature(words: readonly TitleWord[]): Nature | undefined {
  for (let at = 0; at < FIRST_WORDS && at < words.length; at++) {
    const nature = NATURE_OF.get((words[at] as TitleWord).stem);
    if (nature) return nature;
  }
  return undefined;
}
