import { choice, column } from "./column";
import type { TableDefinition } from "./definition";

/** What a session can set as an objective; the first nine are the items of an action's ambition, in their words. */
const OBJECTIVES = [
  choice("environmentalClause", "Clause environnementale"),
  choice("environmentalCriterion", "Critère environnemental"),
  choice("socialClause", "Clause sociale"),
  choice("socialCriterion", "Critère social"),
  choice("variants", "Variantes libres"),
  choice("lots", "Lots"),
  choice("reservedLots", "Lots réservés"),
  choice("targetSaving", "Gain visé sur 12 mois"),
  choice("servedOn", "Service le"),
  choice("environmentalWeight", "Poids du critère environnemental"),
  choice("socialWeight", "Poids du critère social"),
  choice("bidderLimit", "Lots par candidat au plus"),
];

/** `Décisions`: one row a lever or an objective that a session of the CLAP chose for a family or an action. */
export const DECISIONS: TableDefinition = {
  key: "decisions",
  name: "Décisions",
  idPrefix: "D",
  columns: [
    column("id", "N°", "id", "computed"),
    column("session", "Séance du", "day", "decided", { aliases: ["séance", "session"] }),
    column("family", "Famille", "text", "decided", { width: 12 }),
    column("action", "Action", "text", "decided", {
      width: 12,
      note: "Action d'achat visée ; vide : toutes celles de la famille.",
    }),
    column("title", "Intitulé", "text", "computed", { width: 40 }),
    column("stakes", "Enjeux", "text", "decided", { width: 36, note: "Séparés par ;" }),
    column("lever", "Levier", "text", "decided", { width: 28 }),
    column("objective", "Objectif", "list", "decided", { choices: OBJECTIVES, width: 28 }),
    column("figure", "Chiffre", "number", "decided", {
      note: "Nombre de lots, euros HT, pour cent du poids d'un critère ou d'un levier ; vide pour une clause.",
    }),
    column("owner", "Qui s'en charge", "text", "decided", { width: 22, aliases: ["responsable"] }),
    column("dueOn", "Échéance", "day", "decided"),
    column("outcome", "Bilan", "text", "computed", {
      width: 40,
      note: "Ce qui a été tenu, réduit ou abandonné, à la séance suivante.",
    }),
    column("decidedOn", "Décidé le", "day", "decided"),
    column("decidedBy", "Décidé par", "text", "decided", { width: 18 }),
  ],
};
