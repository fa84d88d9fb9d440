import { RESPONSIBLE_VALUES } from "./default-responsible";
import { history, type DatedValue } from "./parameter-history";

const CODE = "Code de la commande publique";
const TO_CHECK = "À vérifier dans le texte en vigueur.";
const HOUSE = "Usage de la maison";
const TO_ADAPT = "Ordre de grandeur : à adapter à votre collectivité.";
const SINCE_THE_CODE = "2019-04-01";

/** The tender committee decides where the procedure is formal. */
const ALIGNED = "Aligné sur le seuil de la procédure formalisée : à vérifier dans le texte en vigueur.";
const LAST = "2027-12-31";
const EUROPEAN = {
  supplies: [
    { from: "2024-01-01", value: 221_000, source: "Avis relatif aux seuils 2024-2025" },
    { from: "2026-01-01", value: 216_000, source: "Avis relatif aux seuils 2026-2027" },
  ],
  works: [
    { from: "2024-01-01", value: 5_538_000, source: "Avis relatif aux seuils 2024-2025" },
    { from: "2026-01-01", value: 5_404_000, source: "Avis relatif aux seuils 2026-2027" },
  ],
} as const;

/** Figures of lots and of contract techniques (Code de la commande publique). */
const OTHER_RULES: readonly DatedValue[] = [
  ...history("small-lot", ["F", "S"], { unit: "€ HT", article: "R2123-1 2°" }, [
    { from: "2016-04-01", value: 80_000, source: CODE },
  ]),
  ...history("small-lot", ["T"], { unit: "€ HT", article: "R2123-1 2°" }, [
    { from: "2016-04-01", value: 1_000_000, source: CODE },
  ]),
  ...history("small-lot-share", [""], { unit: "part", article: "R2123-1 2°" }, [
    { from: "2016-04-01", value: 0.2, source: CODE },
  ]),
  ...history(
    "innovation",
    [""],
    {
      unit: "€ HT",
      article: "R2122-9-1",
      doubt: "Une source récente donne 140 000 € depuis 2026 : 100 000 € gardés par prudence.",
    },
    [{ from: "2018-12-25", value: 100_000, source: "Décrets 2018-1225 et 2021-1634" }],
  ),
  ...history("innovation-lot", ["F", "S"], { unit: "€ HT", article: "R2122-9-1", doubt: TO_CHECK }, [
    { from: "2021-12-15", value: 80_000, source: "Décret 2021-1634" },
  ]),
  ...history("innovation-lot", ["T"], { unit: "€ HT", article: "R2122-9-1", doubt: TO_CHECK }, [
    { from: "2021-12-15", value: 100_000, source: "Décret 2021-1634" },
  ]),
  ...history("written-contract", [""], { unit: "€ HT", article: "R2112-1", doubt: TO_CHECK }, [
    { from: SINCE_THE_CODE, value: 25_000, source: CODE },
  ]),
  ...history("essential-data", [""], { unit: "€ HT", article: "R2196-1", doubt: TO_CHECK }, [
    { from: "2020-01-01", value: 40_000, source: CODE },
  ]),
  ...history(
    "award-committee",
    ["F", "S"],
    { unit: "€ HT", article: "L1414-2 CGCT", doubt: ALIGNED },
    EUROPEAN.supplies,
    LAST,
  ),
  ...history("award-committee", ["T"], { unit: "€ HT", article: "L1414-2 CGCT", doubt: ALIGNED }, EUROPEAN.works, LAST),
  ...history("dispense-lot-share", [""], { unit: "part", article: "R2122-8, R2123-1 2°" }, [
    { from: "2020-12-08", value: 0.2, source: CODE },
  ]),
  ...history("turnover-multiple", [""], { unit: "", article: "R2142-7" }, [
    { from: SINCE_THE_CODE, value: 2, source: CODE },
    { from: "2026-01-01", value: 1.5, source: "Décret 2025-1383" },
  ]),
  ...history("framework-duration", [""], { unit: "mois", article: "L2125-1 1°" }, [
    { from: SINCE_THE_CODE, value: 48, source: CODE },
  ]),
  ...history("framework-duration-network", [""], { unit: "mois", article: "L2125-1 1°" }, [
    { from: SINCE_THE_CODE, value: 96, source: CODE },
  ]),
  ...history("global-contract-sme-share", [""], { unit: "part", article: "R2171-23", doubt: TO_CHECK }, [
    { from: SINCE_THE_CODE, value: 0.1, source: CODE },
    { from: "2025-01-01", value: 0.2, source: "Décret 2024-1251" },
  ]),
  ...history("retention-money", [""], { unit: "part", article: "R2191-33", doubt: TO_CHECK }, [
    { from: SINCE_THE_CODE, value: 0.05, source: CODE },
  ]),
  ...history("retention-money-sme", [""], { unit: "part", article: "R2191-33", doubt: TO_CHECK }, [
    { from: "2025-01-01", value: 0.03, source: "Décret 2024-1251 (certains acheteurs, titulaires PME)" },
  ]),
  ...history("reserved-staff-share", [""], { unit: "part", article: "R2113-7" }, [
    { from: SINCE_THE_CODE, value: 0.5, source: CODE },
  ]),
  ...history("reserved-social-economy-duration", [""], { unit: "mois", article: "L2113-16" }, [
    { from: SINCE_THE_CODE, value: 36, source: CODE },
  ]),
];

/** Figures that no text sets: each authority adapts them. */
const HOUSE_RULES: readonly DatedValue[] = [
  ...history("sme-cap", ["F", "S"], { unit: "€ HT", article: "", doubt: TO_ADAPT }, [
    { from: "2016-01-01", value: 216_000, source: HOUSE },
  ]),
  ...history("sme-cap", ["T"], { unit: "€ HT", article: "", doubt: TO_ADAPT }, [
    { from: "2016-01-01", value: 1_000_000, source: HOUSE },
  ]),
  ...houseDays("joint-procurement-agreement", 90),
  ...history("offers-open-tender", [""], { unit: "jours", article: "R2161-2", doubt: TO_CHECK }, [
    { from: SINCE_THE_CODE, value: 35, source: CODE },
  ]),
  ...history("standstill", [""], { unit: "jours", article: "R2182-1", doubt: TO_CHECK }, [
    { from: SINCE_THE_CODE, value: 11, source: CODE },
  ]),
];

function houseDays(rule: string, days: number): DatedValue[] {
  return history(rule, [""], { unit: "jours", article: "", doubt: TO_ADAPT }, [
    { from: "2016-01-01", value: days, source: HOUSE },
  ]);
}

export const RULE_VALUES: readonly DatedValue[] = [...OTHER_RULES, ...RESPONSIBLE_VALUES, ...HOUSE_RULES];
