/** Reasons of the purchase actions. */
export const actionReasons = {
  "action.cell-unread": "« {{column}} » : « {{written}} » n'est pas compris. Corrigez la cellule.",
  "action.overdue-sourcing_one": "En retard de {{count}} jour : le sourcing devait commencer le {{day}}.",
  "action.overdue-sourcing_other": "En retard de {{count}} jours : le sourcing devait commencer le {{day}}.",
  "action.overdue-opportunity_one": "En retard de {{count}} jour : l'étude d'opportunité devait commencer le {{day}}.",
  "action.overdue-opportunity_other":
    "En retard de {{count}} jours : l'étude d'opportunité devait commencer le {{day}}.",
  "action.overdue-drafting_one": "En retard de {{count}} jour : le DCE devait commencer le {{day}}.",
  "action.overdue-drafting_other": "En retard de {{count}} jours : le DCE devait commencer le {{day}}.",
  "action.overdue-consultation_one": "En retard de {{count}} jour : la consultation devait commencer le {{day}}.",
  "action.overdue-consultation_other": "En retard de {{count}} jours : la consultation devait commencer le {{day}}.",
  "action.overdue-analysis_one": "En retard de {{count}} jour : l'analyse devait commencer le {{day}}.",
  "action.overdue-analysis_other": "En retard de {{count}} jours : l'analyse devait commencer le {{day}}.",
  "action.overdue-award_one": "En retard de {{count}} jour : l'attribution devait commencer le {{day}}.",
  "action.overdue-award_other": "En retard de {{count}} jours : l'attribution devait commencer le {{day}}.",
  "action.overdue-execution_one": "En retard de {{count}} jour : l'exécution devait commencer le {{day}}.",
  "action.overdue-execution_other": "En retard de {{count}} jours : l'exécution devait commencer le {{day}}.",
};
