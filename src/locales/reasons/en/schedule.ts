import type { scheduleReasons as french } from "../fr/schedule";

/** Reasons of the schedule, in English. */
export const scheduleReasons: typeof french = {
  "schedule.duration-implausible":
    "“{{rule}}” is {{days}} days in the table Paramètres: enter a number of days between 0 and 3,660.",
  "schedule.day-implausible": "Implausible date of need: {{day}}. Correct it in the table.",
  "schedule.day-missing": "Without a date of need or an end of contract there is no schedule: ask the department.",
  "schedule.procedure-missing": "Without a procedure there is no schedule: choose it, or complete amount and nature.",
  "schedule.in-time": "To serve on {{needed}}, begin by {{start}} and launch by {{launch}}.",
  "schedule.launch-soon_one": "To launch within {{count}} day, by {{launch}}, to serve on {{needed}}.",
  "schedule.launch-soon_other": "To launch within {{count}} days, by {{launch}}, to serve on {{needed}}.",
  "schedule.late_one": "Preparation should have begun on {{start}}: {{count}} day is left to launch, by {{launch}}.",
  "schedule.late_other":
    "Preparation should have begun on {{start}}: {{count}} days are left to launch, by {{launch}}.",
  "schedule.late-for-first-day":
    "It had to be launched by {{launch}} to serve from {{needed}}: only the end of the period can still be met.",
  "schedule.impossible":
    "It had to be launched by {{launch}}: begun today, the purchase would serve on {{served}}, not on {{needed}}.",
  "schedule.impossible-advice":
    "Agree on {{served}} with the department, compare a central purchasing body (L2113-2), or extend the current contract if its terms or R2194-1 and following allow it.",
  "schedule.period": "Needed between {{from}} and {{to}}: for the last day, launch by {{last}}.",
  "schedule.offers-too-short":
    "{{days}} days to send offers: the minimum is {{minimum}} days, except in a reasoned urgency (R2161-3).",
  "schedule.procedure-unknown": "Unknown procedure: “{{written}}”. Try “Procédure adaptée” or “Appel d'offres ouvert”.",
  "schedule.phase.agreement": "Joint procurement agreement",
  "schedule.phase.sourcing": "Sourcing and strategy",
  "schedule.phase.drafting": "Drafting of the tender file",
  "schedule.phase.publication": "Publication",
  "schedule.phase.candidates": "Receipt of applications",
  "schedule.phase.dialogue": "Dialogue",
  "schedule.phase.offers": "Receipt of offers",
  "schedule.phase.negotiation": "Negotiation",
  "schedule.phase.analysis": "Analysis of the offers",
  "schedule.phase.committee": "Tender committee",
  "schedule.phase.standstill": "Standstill",
  "schedule.phase.notification": "Award notice",
  "schedule.phase.startup": "Start-up",
};
