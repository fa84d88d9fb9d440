import type * as theme from "../prices";
import type { ThemeTexts } from "./texts";

export const prices: ThemeTexts<typeof theme> = {
  title: { fr: "Prix", en: "Prices" },
  functions: {
    indexer: {
      description: "Actualise un prix par le rapport de deux valeurs d'un même indice.",
      parameters: [
        { name: "prix", description: "Prix à actualiser, en € HT." },
        { name: "indice_départ", description: "Valeur de l'indice quand le prix a été fixé." },
        { name: "indice_arrivée", description: "Valeur de l'indice à la date voulue." },
      ],
      examples: [{ formula: "=ACHATS.INDEXER(1200,110,121)", gives: 1320 }],
    },
  },
};
