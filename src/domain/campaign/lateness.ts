import { daysBetween, type IsoDay } from "../calendar";
import type { CampaignState, SurveyedDepartment } from "./state";

/** States in which something is still expected from the department. */
const EXPECTED: ReadonlySet<CampaignState | undefined> = new Set([undefined, "to-send", "sent", "corrections"]);

/**
 * Days by which a department is late on a given day: 0 when nothing is expected from it any more, when it has no
 * deadline, or on the day of the deadline itself.
 */
export function daysLate({ state, deadline }: Pick<SurveyedDepartment, "state" | "deadline">, today: IsoDay): number {
  if (deadline === undefined || !EXPECTED.has(state)) return 0;
  return Math.max(0, daysBetween(deadline, today));
}
