import type { actionReasons as french } from "../fr/action";

/** Reasons of the purchase actions, in English. */
export const actionReasons: typeof french = {
  "action.cell-unread": "“{{column}}”: “{{written}}” is not understood. Correct the cell.",
  "action.overdue-sourcing_one": "{{count}} day late: sourcing should have begun on {{day}}.",
  "action.overdue-sourcing_other": "{{count}} days late: sourcing should have begun on {{day}}.",
  "action.overdue-opportunity_one": "{{count}} day late: the opportunity study should have begun on {{day}}.",
  "action.overdue-opportunity_other": "{{count}} days late: the opportunity study should have begun on {{day}}.",
  "action.overdue-drafting_one": "{{count}} day late: the tender file should have begun on {{day}}.",
  "action.overdue-drafting_other": "{{count}} days late: the tender file should have begun on {{day}}.",
  "action.overdue-consultation_one": "{{count}} day late: the consultation should have begun on {{day}}.",
  "action.overdue-consultation_other": "{{count}} days late: the consultation should have begun on {{day}}.",
  "action.overdue-analysis_one": "{{count}} day late: the analysis should have begun on {{day}}.",
  "action.overdue-analysis_other": "{{count}} days late: the analysis should have begun on {{day}}.",
  "action.overdue-award_one": "{{count}} day late: the award should have begun on {{day}}.",
  "action.overdue-award_other": "{{count}} days late: the award should have begun on {{day}}.",
  "action.overdue-execution_one": "{{count}} day late: the performance should have begun on {{day}}.",
  "action.overdue-execution_other": "{{count}} days late: the performance should have begun on {{day}}.",
};
