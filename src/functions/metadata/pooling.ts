import type * as theme from "../pooling";
import type { ThemeTexts } from "./texts";

export const pooling: ThemeTexts<typeof theme> = {
  title: { fr: "Mutualisation", en: "Pooling" },
  functions: {
    pool: {
      description:
        "Besoins que plusieurs directions pourraient acheter ensemble, comme les trouve la page Mutualisation : un numéro de groupe par besoin, 0 pour un besoin seul.",
      parameters: [
        { name: "objets", description: "Objets des besoins." },
        { name: "codes", description: "Code de famille de chacun ; vide s'il n'est pas connu." },
        { name: "directions", description: "Direction de chacun." },
        { name: "dates", description: "Date de besoin de chacun." },
      ],
      examples: [
        {
          formula:
            '=ACHATS.MUTUALISER({"Ménage des gymnases";"Nettoyage des locaux du musée";"Sel de déneigement"},{"";"";""},{"Sports";"Culture";"Voirie"})',
          gives: [[1], [1], [0]],
        },
      ],
    },
    duplicates: {
      description:
        "Besoins peut-être transmis deux fois : presque les mêmes mots, et le même montant et la même direction s'ils sont donnés ; un numéro de groupe par besoin, 0 pour un besoin seul.",
      parameters: [
        { name: "objets", description: "Objets des besoins." },
        { name: "montants", description: "Montant de chacun, en € HT." },
        {
          name: "directions",
          description: "Direction de chacun : les mêmes mots dans deux directions font deux besoins.",
        },
      ],
      examples: [
        {
          formula: '=ACHATS.DOUBLONS({"Nettoyage des vitres";"Sel de déneigement";"NETTOYAGE DES VITRES"})',
          gives: [[1], [0], [1]],
        },
      ],
    },
  },
};
