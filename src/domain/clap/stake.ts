/** The stakes of performance that a session weighs, in the words of the sheet: one card each. */
export const STAKES: readonly { readonly stake: StakeCode; readonly label: string }[] = [
  { stake: "cost", label: "Maîtrise du coût" },
  { stake: "pooling", label: "Mutualisation" },
  { stake: "environment", label: "Environnement" },
  { stake: "social", label: "Social et insertion" },
  { stake: "local-economy", label: "Tissu économique et PME" },
  { stake: "innovation", label: "Innovation" },
  { stake: "suppliers", label: "Relation fournisseurs" },
  { stake: "service", label: "Qualité du service rendu" },
];

export type StakeCode =
  "cost" | "pooling" | "environment" | "social" | "local-economy" | "innovation" | "suppliers" | "service";
