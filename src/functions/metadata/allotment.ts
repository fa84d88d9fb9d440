import type * as theme from "../allotment";
import type { ThemeTexts } from "./texts";

export const allotment: ThemeTexts<typeof theme> = {
  title: { fr: "Allotissement", en: "Allotment" },
  functions: {
    smallLotsOf: {
      description:
        "Lots qui peuvent suivre une procédure adaptée bien que leur total atteigne le seuil des procédures formalisées (R2123-1 2°) : les plus petits d'abord, dans la limite de 20 %.",
      parameters: [
        { name: "montants", description: "Valeur de chaque lot, en € HT." },
        { name: "nature", description: "F (fournitures), S (services) ou T (travaux)." },
      ],
      examples: [
        {
          formula: '=ACHATS.PETITSLOTS({3850000;1050000;230000;720000},"T")',
          gives: [[false], [false], [true], [true]],
        },
      ],
    },
  },
};
