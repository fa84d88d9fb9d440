import type * as theme from "../validation";
import type { ThemeTexts } from "./texts";

export const validation: ThemeTexts<typeof theme> = {
  title: { fr: "Contrôle", en: "Checks" },
  functions: {
    validateLine: {
      description:
        "Ce qui manque ou semble faux dans une ligne de besoins : les constats de la page Contrôle qui concernent une seule ligne.",
      parameters: [
        { name: "ligne", description: "Cellules de la ligne." },
        { name: "en_têtes", description: "En-têtes de la table, de même largeur que la ligne." },
      ],
      examples: [
        {
          formula: '=LEN(ACHATS.VALIDER({"Divers","à définir"},{"Objet","Montant HT annuel"}))>0',
          gives: true,
        },
      ],
    },
  },
};
