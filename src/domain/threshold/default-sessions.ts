import { history, type DatedValue } from "./parameter-history";

const HOUSE = "Usage de la maison";
const TO_ADAPT = "Donne un ordre aux intentions, ne mesure rien : à adapter à votre collectivité.";

/** Label and shipped value of what an authority sets for the sessions of its CLAP. */
const SETTINGS: readonly (readonly [rule: string, label: string, value: number, unit: "" | "mois"])[] = [
  ["clap-families", "CLAP, familles stratégiques suivies", 5, ""],
  ["clap-months-ahead", "CLAP, lancements regardés à l'avance", 6, "mois"],
  ["clap-months-between", "CLAP, délai entre deux séances", 3, "mois"],
  ["clap-points-amount", "CLAP, points du plus gros montant", 9, ""],
  ["clap-points-strategic", "CLAP, points d'une famille suivie", 3, ""],
  ["clap-points-last-chance", "CLAP, points d'une dernière séance avant lancement", 3, ""],
  ["clap-points-drift", "CLAP, points d'un abandon", 3, ""],
  ["clap-points-no-lever", "CLAP, points d'une action sans levier", 1, ""],
  ["clap-points-obligation", "CLAP, points d'une obligation à remplir", 1, ""],
  ["clap-points-obligations", "CLAP, points des obligations, au plus", 3, ""],
];

export const SESSION_VALUES: readonly DatedValue[] = SETTINGS.flatMap(([rule, _label, value, unit]) =>
  history(rule, [""], { unit, article: "", doubt: TO_ADAPT }, [{ from: "2016-01-01", value, source: HOUSE }]),
);

/** Label of each setting, by its rule. */
export const SESSION_NAMES: readonly (readonly [rule: string, label: string])[] = SETTINGS.map(([rule, label]) => [
  rule,
  label,
]);
