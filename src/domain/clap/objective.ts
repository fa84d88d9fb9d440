import type { AmbitionItem } from "../action";
import { choiceLabel } from "../table";

/** What a session can set: an item of an action's ambition, or what the notice will have to announce. */
export type Objective = AmbitionItem | AnnouncedObjective;
/** Objectives that no column of an action holds: only the notice of the consultation shows them. */
export type AnnouncedObjective = "environmentalWeight" | "socialWeight" | "bidderLimit";

/** How an objective is told: a promise is kept or not, the others need a figure in that unit. */
export type ObjectiveKind = "promise" | "count" | "euros" | "percent";

/** The objectives that a session chooses from, in their order: a day of service is the buyer's, not the officials'. */
export const OBJECTIVES: readonly { readonly objective: Objective; readonly kind: ObjectiveKind }[] = [
  { objective: "environmentalClause", kind: "promise" },
  { objective: "environmentalCriterion", kind: "promise" },
  { objective: "environmentalWeight", kind: "percent" },
  { objective: "socialClause", kind: "promise" },
  { objective: "socialCriterion", kind: "promise" },
  { objective: "socialWeight", kind: "percent" },
  { objective: "variants", kind: "promise" },
  { objective: "lots", kind: "count" },
  { objective: "reservedLots", kind: "count" },
  { objective: "bidderLimit", kind: "count" },
  { objective: "targetSaving", kind: "euros" },
];

const ANNOUNCED: ReadonlySet<string> = new Set<AnnouncedObjective>([
  "environmentalWeight",
  "socialWeight",
  "bidderLimit",
]);

/** Whether only the notice of the consultation tells that it was kept. */
export function isAnnounced(objective: Objective): objective is AnnouncedObjective {
  return ANNOUNCED.has(objective);
}

/** Words of an objective in the sheet. */
export function objectiveLabel(objective: Objective): string {
  return choiceLabel("decisions", "objective", objective);
}
