import ical from "ical-generator";
import { ACTION_PHASES } from "../action";
import type { HandedProgramme } from "./programme";

/** Words of a phase, given by the language of who asks. */
export type PhaseName = (phase: (typeof ACTION_PHASES)[number]) => string;

/**
 * The milestones of the programme as an iCalendar file (RFC 5545): one all-day event a planned milestone that was not
 * reached yet, of a stable identifier, so that importing the file again moves events instead of doubling them.
 */
export function programmeCalendar({ actions, publisher, on }: HandedProgramme, phaseName: PhaseName): string {
  const calendar = ical({
    name: `Programme d'achats ${publisher.name}`.trim(),
    prodId: { company: publisher.name || "Collectivité", product: "Programme d'achats", language: "FR" },
  });
  for (const action of actions) {
    if (action.status === "dropped" || action.status === "done") continue;
    for (const phase of ACTION_PHASES) {
      const day = action.planned[phase];
      if (day === undefined || action.real[phase] !== undefined) continue;
      calendar.createEvent({
        id: `${action.id}-${phase}@programme-achats`,
        start: atMidnight(day),
        allDay: true,
        stamp: atMidnight(on),
        summary: `${phaseName(phase)} : ${action.title}`,
        description: [action.id, action.buyer].filter((part) => part !== "").join(" · "),
      });
    }
  }
  return calendar.toString();
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
