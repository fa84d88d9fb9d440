import type * as theme from "../allotment";
import type { ThemeTexts } from "./texts";

export const allotment: ThemeTexts<typeof theme> = {
  title: { fr: "Allotissement", en: "Allotment" },
  functions: {
    smallLotsOf: {
      description:
        "Lots qui peuvent suivre une procédure adaptée bien que leur total atteigne le seuil des procédures formalisées (R2123-1 2°) : les plus petits d'abord, ou le plus grand montant, dans la limite de 20 %.",
      parameters: [
        { name: "montants", description: "Valeur de chaque lot, en € HT." },
        { name: "nature", description: "F (fournitures), S (services) ou T (travaux)." },
        { name: "but", description: "« nombre » (si omis) ou « montant » : ce que le choix rend le plus grand." },
      ],
      examples: [
        {
          formula: '=ACHATS.PETITSLOTS({3850000;1050000;230000;720000},"T")',
          gives: [[false], [false], [true], [true]],
        },
      ],
    },
    allot: {
      description: "Lot de chaque besoin, comme les découpe la page Allotissement.",
      parameters: [
        { name: "codes", description: "Code de famille de chaque besoin." },
        { name: "lieux", description: "Lieu de chacun." },
        { name: "montants", description: "Montant de chacun, en € HT." },
        {
          name: "critère",
          description:
            "« technique », « géographique », « technique × géographique », « à la taille des PME » ou « lot unique » ; si omis, celui par lequel commencer.",
        },
      ],
      examples: [
        {
          formula:
            '=ACHATS.ALLOTIR({"60.01";"63.01";"60.01"},{"Nord";"Nord";"Sud"},{50000;40000;60000},"géographique")',
          gives: [[1], [1], [2]],
        },
      ],
    },
  },
};
