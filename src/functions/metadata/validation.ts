import type * as theme from "../validation";
import type { ThemeTexts } from "./texts";

export const validation: ThemeTexts<typeof theme> = {
  title: { fr: "Contrôle", en: "Checks" },
  functions: {
    validateLine: {
      description:
        "Ce qui manque ou semble faux dans des lignes de besoins : les constats de la page Contrôle. Une ligne est contrôlée seule ; plusieurs sont aussi comparées entre elles, et la table entière donne ce que donne la page.",
      parameters: [
        { name: "lignes", description: "Cellules de la ligne, ou de plusieurs : par exemple Besoins." },
        { name: "en_têtes", description: "En-têtes de la table, de même largeur que les lignes." },
      ],
      examples: [
        {
          formula: '=LEN(ACHATS.VALIDER({"Divers","à définir"},{"Objet","Montant HT annuel"}))>0',
          gives: true,
        },
        {
          formula:
            '=LEN(INDEX(ACHATS.VALIDER({"Sports","Tonte des pelouses",9000;"Sports","Tontes des pelouses",9000},{"Direction","Objet","Montant HT annuel"}),2,1))>0',
          gives: true,
        },
      ],
    },
  },
};
