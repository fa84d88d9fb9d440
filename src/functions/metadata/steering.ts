import type * as theme from "../steering";
import type { ThemeTexts } from "./texts";

const contracts = [
  {
    name: "considérations",
    description: "Considérations de chaque marché, dans les mots du format des données essentielles : une plage.",
  },
  { name: "montants", description: "Montants en € HT : une plage de même taille. La part est alors en valeur." },
] as const;

export const steering: ThemeTexts<typeof theme> = {
  title: { fr: "Pilotage", en: "Steering" },
  functions: {
    considerationShare: {
      description:
        "Part des marchés qui portent au moins une considération sociale ou environnementale, parmi ceux qui se prononcent.",
      parameters: contracts,
      examples: [
        {
          formula: '=ACHATS.TAUX.CONSIDERATIONS({"Clause sociale";"Pas de considération sociale";""})',
          gives: 0.5,
        },
        {
          formula: '=ACHATS.TAUX.CONSIDERATIONS({"Critère environnemental";"Pas de considération sociale"},{300;100})',
          gives: 0.75,
        },
      ],
    },
    considerationsLeftOut: {
      description:
        "Nombre de marchés que TAUX.CONSIDERATIONS laisse de côté : ceux qui ne disent rien de leurs considérations et, avec des montants, ceux qui n'en ont pas.",
      parameters: [
        contracts[0],
        { name: "montants", description: "Montants en € HT : une plage de même taille, celle donnée au taux." },
      ],
      examples: [
        {
          formula: '=ACHATS.TAUX.CONSIDERATIONS.MUETS({"Clause sociale";"Pas de considération sociale";""})',
          gives: 1,
        },
      ],
    },
  },
};
