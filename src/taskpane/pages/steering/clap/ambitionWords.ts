import { AMBITION_ITEMS, type Ambition, type AmbitionValue } from "../../../../domain/action";
import type { DriftReview, Objective } from "../../../../domain/clap";
import type { Speech } from "../../../shared/language";

/** The words and the formats of one language: those of the pane, or French for the sheet. */
export type Spoken = Pick<Speech, "t" | "format">;

/** An objective in the words of the reader. */
export function objectiveWords(objective: Objective, { t }: Pick<Spoken, "t">): string {
  return t(`steering.clap.objective.${objective}`);
}

/** "Lots réservés : 2", "Gain visé sur 12 mois : 6 000 €", "Clause sociale". */
export function itemWords(objective: Objective, value: AmbitionValue | undefined, spoken: Spoken): string {
  const label = objectiveWords(objective, spoken);
  if (value === undefined || typeof value === "boolean") return label;
  return spoken.t("steering.clap.item", { label, value: valueWords(objective, value, spoken) });
}

function valueWords(objective: Objective, value: string | number, { t, format }: Spoken): string {
  if (typeof value === "string") return format.day(value);
  if (objective === "targetSaving") return format.bareEuros(value);
  return objective.endsWith("Weight") ? t("steering.clap.percent", { value }) : format.count(value);
}

/** What an action promises: its clauses and criteria, its lots. */
export function ambitionWords(ambition: Ambition, spoken: Spoken): string {
  const promised = AMBITION_ITEMS.flatMap(({ item }) => {
    const value = ambition[item];
    return value === undefined || value === false || value === 0 ? [] : [itemWords(item, value, spoken)];
  });
  return promised.length === 0 ? spoken.t("steering.clap.noAmbition") : promised.join(", ");
}

/** What was given up, when, by whom and why; "sans motif" where nobody says. */
export function driftWords({ drifts }: DriftReview, { t, format }: Spoken): string {
  return drifts
    .map(({ drift, motive }) => {
      const label = objectiveWords(drift.item, { t });
      return motive
        ? t("steering.clap.drift", { label, day: format.day(motive.on), who: motive.who, why: motive.why })
        : t("steering.clap.unexplained", { label });
    })
    .join(" ; ");
}
