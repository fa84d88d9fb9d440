import type { Objective } from "./objective";

/** What a purchase can be asked to serve: the cards that the officials draw first. */
export type Stake =
  "cost" | "environment" | "social" | "small-firms" | "innovation" | "quality" | "supply" | "simplicity";

interface StakeDefinition {
  readonly stake: Stake;
  /** Words that `Décisions` keeps (the sheet speaks French). */
  readonly label: string;
  /** Levers that serve it, in the words of the list of levers. */
  readonly levers: readonly string[];
  /** Objectives that make it something to keep, with the figure first proposed where one is needed. */
  readonly objectives: readonly { readonly objective: Objective; readonly figure?: number }[];
}

/**
 * The stakes and what serves them. "Local" is no stake: a preference for the place of a firm is forbidden; access of
 * small firms, sourcing and lots are the ways that the law leaves.
 */
export const STAKES: readonly StakeDefinition[] = [
  {
    stake: "cost",
    label: "Maîtrise du coût",
    levers: [
      "Juste besoin",
      "Standardisation",
      "Massification",
      "Mutualisation interne",
      "Groupement de commandes",
      "Centrale d'achat",
      "Négociation",
      "Coût global",
    ],
    objectives: [],
  },
  {
    stake: "environment",
    label: "Environnement",
    levers: ["Juste besoin", "Réemploi", "Allongement de la durée de vie", "Variantes", "Énergie", "Coût global"],
    objectives: [
      { objective: "environmentalClause" },
      { objective: "environmentalCriterion" },
      { objective: "environmentalWeight", figure: 20 },
      { objective: "variants" },
    ],
  },
  {
    stake: "social",
    label: "Social et insertion",
    levers: ["Ouverture aux PME et à l'ESS", "Allotissement", "Sourcing", "Pénalités et bonus"],
    objectives: [
      { objective: "socialClause" },
      { objective: "socialCriterion" },
      { objective: "reservedLots", figure: 1 },
    ],
  },
  {
    stake: "small-firms",
    label: "Accès des PME et de l'ESS",
    levers: ["Allotissement", "Ouverture aux PME et à l'ESS", "Sourcing", "Élargissement de la concurrence"],
    objectives: [{ objective: "bidderLimit", figure: 2 }],
  },
  {
    stake: "innovation",
    label: "Innovation",
    levers: ["Innovation", "Variantes", "Spécification fonctionnelle", "Sourcing"],
    objectives: [{ objective: "variants" }],
  },
  {
    stake: "quality",
    label: "Qualité du service rendu",
    levers: ["Spécification fonctionnelle", "Pénalités et bonus", "Plan de progrès", "Maintenance"],
    objectives: [],
  },
  {
    stake: "supply",
    label: "Continuité de l'approvisionnement",
    levers: [
      "Accord-cadre multi-attributaire",
      "Révision et indexation",
      "Élargissement de la concurrence",
      "Logistique",
    ],
    objectives: [],
  },
  {
    stake: "simplicity",
    label: "Simplicité et délais",
    levers: ["Rationalisation des commandes", "Dématérialisation", "BPU et catalogue", "Réduction de la diversité"],
    objectives: [],
  },
];

/** The definition of a stake. */
export function stakeOf(stake: Stake): StakeDefinition {
  const found = STAKES.find((one) => one.stake === stake);
  if (!found) throw new Error(stake);
  return found;
}
