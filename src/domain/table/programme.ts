import { choice, column } from "./column";
import {
  ALLOTMENT_CRITERIA,
  POOLING_DECISIONS,
  POOLING_VEHICLES,
  REFERENCE_METHODS,
  SAVING_STATUSES,
  YES_NO,
} from "./choices";
import type { TableDefinition } from "./definition";

/** `Directions`: one row a contributing department. */
export const DEPARTMENTS: TableDefinition = {
  key: "departments",
  name: "Directions",
  idPrefix: "",
  columns: [
    column("code", "Code", "id", "decided", { aliases: ["sigle"] }),
    column("label", "Direction", "text", "decided", { width: 36, aliases: ["libellé", "nom"] }),
    column("autonomous", "Autonome (R2121-2)", "boolean", "decided", {
      choices: YES_NO,
      width: 12,
      note: "Unité autonome dans la passation de ses marchés : ses besoins se cumulent à part (R2121-2).",
    }),
    column("legalPerson", "Personne morale", "text", "decided", {
      width: 24,
      aliases: ["collectivité", "acheteur public"],
      note: "À remplir si le classeur réunit plusieurs collectivités : chacune cumule ses propres besoins.",
    }),
    column("network", "Activité de réseau", "boolean", "decided", {
      choices: YES_NO,
      width: 12,
      note: "Eau, énergie, transports : la collectivité y est entité adjudicatrice (L1212-1), aux seuils plus hauts.",
    }),
    column("contact", "Référent", "text", "decided", { width: 22 }),
    column("email", "Courriel", "text", "decided", { width: 30, aliases: ["e-mail", "mail", "email"] }),
    column("campaign", "Campagne", "list", "to-decide", {
      width: 16,
      choices: [
        choice("to-send", "À envoyer"),
        choice("sent", "Envoyé"),
        choice("received", "Reçu"),
        choice("corrections", "À corriger"),
        choice("validated", "Validé"),
      ],
    }),
    column("deadline", "Réponse avant le", "day", "decided", { aliases: ["échéance", "date limite"] }),
    column("sentOn", "Envoyé le", "day", "decided"),
    column("receivedOn", "Reçu le", "day", "computed"),
  ],
};

/** `Mutualisations`: one row an opportunity on which something was decided or is proposed. */
export const POOLINGS: TableDefinition = {
  key: "poolings",
  name: "Mutualisations",
  idPrefix: "M",
  columns: [
    column("id", "N°", "id", "computed"),
    column("family", "Famille", "text", "computed", { width: 12 }),
    column("title", "Intitulé", "text", "computed", { width: 40 }),
    column("needs", "Besoins", "text", "computed", { width: 36, note: "Identifiants des besoins, séparés par ;" }),
    column("departments", "Directions", "text", "computed", { width: 30 }),
    column("amount", "Montant HT", "amount", "computed"),
    column("reasons", "Pourquoi", "text", "computed", { width: 60 }),
    column("vehicle", "Véhicule proposé", "list", "to-decide", { choices: POOLING_VEHICLES, width: 26 }),
    column("decision", "Décision", "list", "decided", { choices: POOLING_DECISIONS }),
    column("motive", "Motif", "text", "decided", { width: 36 }),
    column("decidedOn", "Décidé le", "day", "decided"),
    column("decidedBy", "Décidé par", "text", "decided", { width: 18 }),
    column("fingerprint", "Empreinte", "text", "computed", {
      width: 12,
      note: "Sert à ne pas proposer deux fois le même groupe.",
    }),
  ],
};

/** `Lots`: one row a lot of the scenario that was chosen. */
export const LOTS: TableDefinition = {
  key: "lots",
  name: "Lots",
  idPrefix: "L",
  columns: [
    column("id", "N°", "id", "computed"),
    column("action", "Mutualisation ou action", "text", "computed", { width: 14 }),
    column("number", "Lot", "number", "computed", { width: 6 }),
    column("title", "Intitulé du lot", "text", "decided", { width: 44 }),
    column("criterion", "Critère", "list", "computed", { choices: ALLOTMENT_CRITERIA, width: 22 }),
    column("amount", "Montant HT", "amount", "computed"),
    column("needs", "Besoins", "text", "computed", { width: 36 }),
    column("smallLot", "Petit lot", "boolean", "computed", {
      choices: YES_NO,
      note: "Procédure adaptée possible (R2123-1 2°).",
    }),
    column("reserved", "Réservé", "boolean", "to-decide", { choices: YES_NO }),
    column("decision", "Décision", "list", "decided", {
      choices: [choice("kept", "Retenu"), choice("dropped", "Abandonné")],
    }),
    column("noAllotmentReason", "Motif de non-allotissement", "text", "decided", {
      width: 44,
      note: "Motif de droit et de fait (L2113-11).",
    }),
    column("bidderLimit", "Lots par candidat, au plus", "number", "decided", {
      width: 12,
      note: "À annoncer dans l'avis, avec la règle si la limite est dépassée (R2113-1).",
    }),
    column("decidedOn", "Décidé le", "day", "decided"),
    column("decidedBy", "Décidé par", "text", "decided", { width: 18 }),
  ],
};

/** `Gains`: one row a savings line. */
export const SAVINGS: TableDefinition = {
  key: "savings",
  name: "Gains",
  idPrefix: "G",
  columns: [
    column("id", "N°", "id", "computed"),
    column("action", "Action ou besoin", "text", "decided", { width: 14 }),
    column("title", "Intitulé", "text", "decided", { width: 40 }),
    column("method", "Méthode", "list", "decided", { choices: REFERENCE_METHODS, width: 20 }),
    column("referencePrices", "Prix de référence HT", "text", "decided", {
      width: 22,
      note: "Un prix, les offres séparées par ; ou les lignes d'un panier : ancien prix / nouveau prix / quantité ; …",
    }),
    column("referenceOrigin", "Origine de la référence", "text", "decided", { width: 28 }),
    column("referenceOn", "Date de la référence", "day", "decided"),
    column("startIndex", "Indice de départ", "number", "decided"),
    column("endIndex", "Indice d'arrivée", "number", "decided"),
    column("obtainedPrice", "Prix obtenu HT", "amount", "decided"),
    column("quantity12", "Quantité sur 12 mois", "number", "decided", { width: 12 }),
    column("quantityBefore", "Quantité antérieure", "number", "decided", {
      note: "Sur 12 mois ; donne l'effet volume.",
    }),
    column("budgetLine", "Ligne budgétaire HT", "amount", "decided", { note: "Sur 12 mois." }),
    column("marketPrice", "Prix de marché attendu HT", "amount", "decided", {
      note: "Par unité ; donne le coût évité.",
    }),
    column("durationMonths", "Durée (mois)", "months", "decided"),
    column("notifiedOn", "Notification", "day", "decided"),
    column("levers", "Leviers", "text", "decided", { width: 36, note: "Levier : poids en %, séparés par ;" }),
    column("members", "Parts des directions", "text", "decided", {
      width: 36,
      note: "Direction : quantité, séparées par ; (achat mutualisé)",
    }),
    column("twelveMonths", "Gain 12 mois", "amount", "computed"),
    column("rate", "Taux", "share", "computed"),
    column("yearN", "Gain année N", "amount", "computed"),
    column("yearN1", "Gain année N+1", "amount", "computed"),
    column("firmDuration", "Gain durée ferme", "amount", "computed"),
    column("fullDuration", "Gain durée totale", "amount", "computed"),
    column("volumeEffect", "Effet volume", "amount", "computed", {
      note: "Acheter moins, ou plus, à l'ancien prix : à part du gain d'achat.",
    }),
    column("budgetSaving", "Économie budgétaire", "amount", "computed"),
    column("avoidedCost", "Coût évité", "amount", "computed"),
    column("byMember", "Gain par direction", "text", "computed", { width: 36 }),
    column("financeMethod", "Méthode des Finances", "list", "decided", { choices: REFERENCE_METHODS, width: 20 }),
    column("financeReference", "Référence des Finances HT", "amount", "decided", { note: "Par unité, actualisée." }),
    column("financeTwelveMonths", "Gain 12 mois des Finances", "amount", "computed"),
    column("status", "Statut", "list", "decided", { choices: SAVING_STATUSES }),
    column("statusBy", "Statut donné par", "text", "decided", { width: 18 }),
    column("statusOn", "Statut donné le", "day", "decided"),
    column("statusHistory", "Statuts successifs", "text", "computed", {
      width: 36,
      note: "Une ligne par statut donné : statut, quand, par qui.",
    }),
    column("qualitative", "Gains qualitatifs", "text", "decided", {
      width: 48,
      note: "Aspect : note de 0 à 3 – preuve, séparés par ; Jamais convertis en euros.",
    }),
  ],
};

/** `Objectifs`: one row a target. */
export const TARGETS: TableDefinition = {
  key: "targets",
  name: "Objectifs",
  idPrefix: "O",
  columns: [
    column("id", "N°", "id", "computed"),
    column("scope", "Périmètre", "text", "decided", { width: 20 }),
    column("indicator", "Indicateur", "text", "decided", { width: 44 }),
    column("target", "Cible", "share", "decided"),
    column("dueOn", "Échéance", "day", "decided"),
    column("measured", "Mesuré", "share", "computed"),
    column("measuredOn", "Mesuré le", "day", "computed"),
    column("measuredFrom", "Mesuré sur", "text", "computed", {
      width: 40,
      note: "Ce qui a été compté, son exercice, et combien ne disent rien.",
    }),
  ],
};

/** `Paramètres`: one row a dated value of a rule. */
export const PARAMETERS: TableDefinition = {
  key: "parameters",
  name: "Paramètres",
  idPrefix: "P",
  columns: [
    column("id", "N°", "id", "computed"),
    column("rule", "Règle", "text", "decided", { width: 24 }),
    column("nature", "Nature", "text", "decided", { width: 9 }),
    column("value", "Valeur", "number", "decided", { width: 14 }),
    column("unit", "Unité", "text", "decided", { width: 8 }),
    column("validFrom", "En vigueur du", "day", "decided"),
    column("validTo", "au", "day", "decided", { aliases: ["en vigueur au", "jusqu'au"] }),
    column("article", "Article", "text", "decided", { width: 16 }),
    column("source", "Source", "text", "decided", { width: 40 }),
    column("doubt", "Doute", "text", "decided", { width: 44 }),
  ],
};

/** `Journal`: one row an act of the add-in, with what is needed to undo it. */
export const JOURNAL: TableDefinition = {
  key: "journal",
  name: "Journal",
  idPrefix: "J",
  columns: [
    column("id", "N°", "id", "computed"),
    column("at", "Quand", "text", "computed", { width: 20 }),
    column("act", "Acte", "text", "computed", { width: 44 }),
    column("table", "Table", "text", "computed", { width: 14 }),
    column("rows", "Lignes", "number", "computed", { width: 8 }),
    column("state", "État", "text", "computed", { width: 12, note: "préparé, écrit, annulé" }),
    column("part", "Partie", "number", "computed", { width: 8 }),
    column("changes", "Avant / après", "text", "computed", { width: 20, note: "Sert à annuler : ne pas modifier." }),
  ],
};
