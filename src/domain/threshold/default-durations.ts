import { history, type DatedValue } from "./parameter-history";

const HOUSE = "Usage de la maison";
const CODE = "Code de la commande publique";
const TO_ADAPT = "Ordre de grandeur : à adapter à votre collectivité.";
const TO_CHECK = "À vérifier dans le texte en vigueur.";
const SINCE_THE_CODE = "2019-04-01";

/** Days that each phase takes without procedure, by an adapted procedure and by a formal one; absent: no such phase. */
const PHASE_DAYS: readonly (readonly [phase: string, ...days: (number | undefined)[]])[] = [
  ["sourcing", 10, 30, 60],
  ["drafting", 10, 30, 60],
  ["publication", undefined, 3, 5],
  ["offers", 15, 21],
  ["analysis", 5, 21, 45],
  ["committee", undefined, undefined, 15],
  ["notification", 2, 7, 10],
  ["startup", 5, 14, 30],
];

/** Days of work that a purchase asks of its buyer, and what a buyer can give in a month. */
const EFFORT_DAYS: readonly (readonly [rule: string, days: number])[] = [
  ["effort-dispense", 2],
  ["effort-adapted", 10],
  ["effort-formal", 25],
  ["buyer-capacity", 15],
];

/** Durations of the schedule: the habits of the house, which each authority adapts, and the delays of the Code. */
export const DURATION_VALUES: readonly DatedValue[] = [
  ...PHASE_DAYS.flatMap(([phase, ...days]) =>
    (["dispense", "adapted", "formal"] as const).flatMap((procedure, index) => {
      const value = days[index];
      return value === undefined ? [] : houseDays(`phase-${phase}-${procedure}`, value);
    }),
  ),
  ...codeDays("phase-candidates", 30, "R2161-6"),
  ...codeDays("phase-offers-restricted", 30, "R2161-7"),
  ...houseDays("phase-negotiation", 45),
  ...houseDays("phase-dialogue", 90),
  ...codeDays("offers-open-tender-electronic", 30, "R2161-3"),
  ...houseDays("slack-august", 21, `Jours sans avancée à compter du 1er août. ${TO_ADAPT}`),
  ...houseDays("slack-year-end", 10, `Jours sans avancée jusqu'au 1er janvier compris. ${TO_ADAPT}`),
  ...history("alsace-moselle", [""], { unit: "", article: "L3134-13 C. trav." }, [
    { from: "2016-01-01", value: 0, source: "1 : ajoute le Vendredi saint et le 26 décembre" },
  ]),
  ...history(
    "climate-article-35",
    [""],
    {
      unit: "",
      article: "Loi 2021-1104 art. 35",
      doubt: "Report toujours possible : à vérifier avant chaque lancement.",
    },
    [{ from: "2026-08-21", value: 1, source: "Décret 2022-767" }],
  ),
  ...EFFORT_DAYS.flatMap(([rule, days]) => houseDays(rule, days)),
];

function houseDays(rule: string, value: number, doubt = TO_ADAPT): DatedValue[] {
  return history(rule, [""], { unit: "jours", article: "", doubt }, [{ from: "2016-01-01", value, source: HOUSE }]);
}

function codeDays(rule: string, value: number, article: string): DatedValue[] {
  return history(rule, [""], { unit: "jours", article, doubt: TO_CHECK }, [
    { from: SINCE_THE_CODE, value, source: CODE },
  ]);
}
