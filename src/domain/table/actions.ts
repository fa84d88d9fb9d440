import { ACTION_PHASES, ACTION_STATUSES, NATURES, POOLING_VEHICLES } from "./choices";
import { column } from "./column";
import type { ColumnDefinition, TableDefinition } from "./definition";

/** Names of the milestones in the headers: the first day of each phase. */
const MILESTONES: readonly (readonly [phase: string, name: string])[] = [
  ["Sourcing", "Sourcing"],
  ["Opportunity", "Opportunité"],
  ["Drafting", "DCE"],
  ["Consultation", "Consultation"],
  ["Analysis", "Analyse"],
  ["Award", "Attribution"],
  ["Execution", "Exécution"],
];

const milestones: readonly ColumnDefinition[] = MILESTONES.flatMap(([phase, name]) => [
  column(`planned${phase}`, `${name} prévu`, "day", "to-decide", { note: "Premier jour prévu de la phase." }),
  column(`real${phase}`, `${name} réel`, "day", "decided", { note: "Premier jour réel de la phase." }),
]);

/** `Actions`: one row a purchase action. */
export const ACTIONS: TableDefinition = {
  key: "actions",
  name: "Actions",
  idPrefix: "A",
  columns: [
    column("id", "N°", "id", "computed"),
    column("title", "Intitulé", "text", "decided", { width: 44 }),
    column("buyer", "Acheteur", "text", "decided", { width: 18 }),
    column("departments", "Directions", "text", "computed", { width: 30 }),
    column("pooling", "Mutualisation", "text", "computed", { width: 12 }),
    column("lots", "Lots", "text", "computed", { width: 18, note: "Identifiants des lots, séparés par ;" }),
    column("needs", "Besoins", "text", "computed", { width: 30, note: "Identifiants des besoins, séparés par ;" }),
    column("nature", "Nature", "list", "computed", { choices: NATURES, width: 9 }),
    column("amount", "Montant HT", "amount", "computed"),
    column("vehicle", "Véhicule", "list", "to-decide", { choices: POOLING_VEHICLES, width: 26 }),
    column("proposedProcedure", "Procédure proposée", "text", "computed", { width: 28 }),
    column("chosenProcedure", "Procédure retenue", "text", "decided", { width: 28 }),
    column("launchOn", "Lancement prévu", "day", "to-decide"),
    column("neededBy", "Date de besoin", "day", "computed"),
    column("neededUntil", "Besoin, au plus tard", "day", "computed", {
      note: "Dernier jour qui convient, quand les besoins donnent une période.",
    }),
    column("status", "Statut", "list", "to-decide", { choices: ACTION_STATUSES }),
    column("progress", "Avancement", "list", "to-decide", { choices: ACTION_PHASES, width: 16 }),
    ...milestones,
    column("strategy", "Note de stratégie", "text", "decided", { width: 44 }),
    column("levers", "Leviers", "text", "decided", { width: 36, note: "Levier : poids en %, séparés par ;" }),
    column("risks", "Risques", "text", "decided", { width: 36 }),
    column("nextStep", "Prochaine étape", "text", "decided", { width: 30 }),
    column("obligations", "Obligations", "text", "decided", {
      width: 44,
      note: "Une ligne par obligation : article, état (à faire, fait, exception), motif de l'exception.",
    }),
    column("initialAmbition", "Ambition initiale", "text", "decided", {
      width: 36,
      note: "Figée le jour que vous choisissez : ne pas modifier ensuite.",
    }),
    column("frozenOn", "Ambition figée le", "day", "decided"),
    column("currentAmbition", "Ambition actuelle", "text", "decided", { width: 36 }),
    column("drift", "Dérive", "text", "computed", { width: 36, note: "Ce qui a été abandonné depuis." }),
    column("driftReasons", "Motifs de la dérive", "text", "decided", {
      width: 44,
      note: "Une ligne par abandon : quoi, quand, qui, pourquoi.",
    }),
  ],
};
