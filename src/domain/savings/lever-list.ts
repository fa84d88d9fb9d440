/** A family of levers, in the words of the sheet (it speaks French). */
interface LeverGroup {
  readonly group: "need" | "volume" | "market" | "price" | "global-cost" | "process";
  readonly levers: readonly string[];
}

/** The levers that a purchase can pull, by what they act on. */
export const LEVER_GROUPS: readonly LeverGroup[] = [
  {
    group: "need",
    levers: [
      "Juste besoin",
      "Standardisation",
      "Réduction de la diversité",
      "Spécification fonctionnelle",
      "Allongement de la durée de vie",
      "Réemploi",
    ],
  },
  {
    group: "volume",
    levers: [
      "Massification",
      "Mutualisation interne",
      "Groupement de commandes",
      "Centrale d'achat",
      "Globalisation de la durée",
    ],
  },
  {
    group: "market",
    levers: [
      "Sourcing",
      "Élargissement de la concurrence",
      "Allotissement",
      "Variantes",
      "Ouverture aux PME et à l'ESS",
      "Innovation",
    ],
  },
  {
    group: "price",
    levers: [
      "Négociation",
      "Forme de prix",
      "Révision et indexation",
      "Accord-cadre multi-attributaire",
      "Remises de fin d'année",
      "BPU et catalogue",
      "Pénalités et bonus",
    ],
  },
  { group: "global-cost", levers: ["Coût global", "Maintenance", "Énergie", "Logistique"] },
  {
    group: "process",
    levers: ["Dématérialisation", "Rationalisation des commandes", "Plan de progrès", "Faire ou faire faire"],
  },
];

/** Every lever, in the order of the groups. */
export const LEVERS: readonly string[] = LEVER_GROUPS.flatMap(({ levers }) => levers);
