import { choice } from "./column";

/** F, S, T: the letters are what buyers write. */
export const NATURES = [
  choice("F", "F", "Fournitures", "Fourniture", "Supplies", "Goods"),
  choice("S", "S", "Services", "Service", "Prestation", "Prestations"),
  choice("T", "T", "Travaux", "Works"),
];

export const CHARACTERS = [
  choice("recurrent", "Récurrent", "Régulier", "Annuel", "Recurrent"),
  choice("one-off", "Ponctuel", "Unique", "One-off"),
  choice("renewal", "Renouvellement", "Reconduction", "Renewal"),
  choice("new", "Nouveau", "Nouveau besoin", "New"),
  choice("unforeseen", "Imprévu", "Imprévisible", "Urgent", "Unforeseen"),
];

export const PRIORITIES = [
  choice("high", "Haute", "1", "Urgente", "Élevée", "High"),
  choice("medium", "Moyenne", "2", "Normale", "Medium"),
  choice("low", "Basse", "3", "Faible", "Low"),
];

export const NEED_STATUSES = [
  choice("submitted", "Transmis", "Submitted"),
  choice("to-correct", "À corriger", "To correct"),
  choice("checked", "Contrôlé", "Checked"),
  choice("programmed", "Programmé", "Programmed"),
  choice("dropped", "Abandonné", "Dropped"),
];

/** How departments say that there is none. */
const NO_CONSIDERATION = ["Pas de considération", "Aucune", "Aucun", "Non", "Néant", "Sans", "Sans objet", "None"];

/** considerationsSociales of the DECP format v2.0.3. */
export const SOCIAL_CONSIDERATIONS = [
  choice("clause", "Clause sociale", "Clauses sociales", "Clause d'insertion", "Insertion", "Social clause"),
  choice("criterion", "Critère social", "Critères sociaux", "Social criterion"),
  choice("reserved", "Marché réservé", "Lot réservé", "Réservé", "Reserved contract"),
  choice("none", "Pas de considération sociale", ...NO_CONSIDERATION),
];

/** considerationsEnvironnementales of the DECP format v2.0.3. */
export const ENVIRONMENTAL_CONSIDERATIONS = [
  choice("clause", "Clause environnementale", "Clauses environnementales", "Environmental clause"),
  choice("criterion", "Critère environnemental", "Critères environnementaux", "Environmental criterion"),
  choice("none", "Pas de considération environnementale", ...NO_CONSIDERATION),
];

export const YES_NO = [
  choice("yes", "Oui", "O", "X", "Vrai", "Yes", "Y", "True", "1", "✓", "✔", "☑", "☒", "✅", "×"),
  choice("no", "Non", "N", "Faux", "No", "False", "0", "✗", "✘", "☐", "❌"),
];

export const POOLING_DECISIONS = [
  choice("proposed", "À décider", "Proposée"),
  choice("accepted", "Retenue", "Acceptée"),
  choice("refused", "Écartée", "Refusée"),
];

export const POOLING_VEHICLES = [
  choice("internal", "Agrégation interne"),
  choice("joint-procurement", "Groupement de commandes"),
  choice("central-body", "Centrale d'achat à comparer"),
  choice("end-date-alignment", "Alignement d'échéances"),
];

export const ALLOTMENT_CRITERIA = [
  choice("single", "Lot unique"),
  choice("technical", "Technique"),
  choice("geographic", "Géographique"),
  choice("mixed", "Technique × géographique"),
  choice("sme", "À la taille des PME"),
];

export const REFERENCE_METHODS = [
  choice("history", "Historique", "Prix historique", "Historique indexé"),
  choice("basket", "Panier", "Panier représentatif"),
  choice("average-of-offers", "Moyenne", "Moyenne des offres"),
  choice("first-offer", "Première offre"),
  choice("budget", "Budget"),
  choice("comparable", "Comparable", "Centrale", "Pair"),
  choice("similar-equipment", "Équipement similaire", "Équipement", "Matériel similaire"),
  choice("global-cost", "Coût global", "TCO"),
];

export const SAVING_STATUSES = [
  choice("identified", "Identifié"),
  choice("forecast", "Prévisionnel"),
  choice("contracted", "Contractualisé"),
  choice("observed", "Constaté"),
];

/** The seven phases of a purchase action. */
export const ACTION_PHASES = [
  choice("sourcing", "1 Sourcing", "Sourcing", "Sourçage", "1"),
  choice("opportunity", "2 Opportunité", "Opportunité", "Étude d'opportunité", "2"),
  choice("drafting", "3 DCE", "DCE", "Rédaction", "3"),
  choice("consultation", "4 Consultation", "Consultation", "4"),
  choice("analysis", "5 Analyse", "Analyse", "5"),
  choice("award", "6 Attribution", "Attribution", "6"),
  choice("execution", "7 Exécution", "Exécution", "7"),
];

export const ACTION_STATUSES = [
  choice("planned", "À engager", "Prévue", "Planned"),
  choice("running", "En cours", "Engagée", "Running"),
  choice("suspended", "Suspendue", "Suspended"),
  choice("done", "Terminée", "Clôturée", "Done"),
  choice("dropped", "Abandonnée", "Sans suite", "Dropped"),
];

/** Category of the firm in SIRENE, and the social and solidarity economy, whatever the size. */
export const SUPPLIER_TYPES = [
  choice("sme", "PME", "Petite ou moyenne entreprise", "TPE", "MIC", "Microentreprise", "SME"),
  choice("mid", "ETI", "Entreprise de taille intermédiaire", "Mid-cap"),
  choice("large", "GE", "Grande entreprise", "Grand groupe", "Large"),
  choice("social", "ESS", "Économie sociale et solidaire", "Association", "SIAE", "ESAT", "EA", "Social economy"),
];

/** What AGEC (article 58) and EGalim (L230-5-1 CRPM) count in the value bought. */
export const PURCHASE_QUALITIES = [
  choice("organic", "Bio", "Biologique", "AB", "Agriculture biologique", "Organic"),
  choice("sustainable", "Durable ou de qualité", "EGalim", "SIQO", "Label rouge", "AOP", "IGP", "HVE"),
  choice("reused", "Réemploi", "Réemployé", "Reconditionné", "Occasion", "Reused"),
  choice("recycled", "Recyclé", "Matières recyclées", "Recycled"),
  choice("none", "Aucune", "Conventionnel", "Neuf", "None"),
];
