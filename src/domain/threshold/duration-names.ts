/** Names of the phases and of the procedures, as the rows of `Paramètres` say them. */
const PHASES: readonly (readonly [phase: string, label: string])[] = [
  ["sourcing", "sourçage et stratégie"],
  ["drafting", "rédaction du DCE"],
  ["publication", "publication"],
  ["offers", "remise des offres"],
  ["analysis", "analyse"],
  ["committee", "CAO"],
  ["notification", "notification"],
  ["startup", "démarrage"],
];
const PROCEDURES: readonly (readonly [procedure: string, label: string])[] = [
  ["dispense", "sans procédure"],
  ["adapted", "procédure adaptée"],
  ["formal", "procédure formalisée"],
];

/** Label of each duration of the schedule, by its rule. */
export const DURATION_NAMES: readonly (readonly [rule: string, label: string])[] = [
  ...PHASES.flatMap(([phase, name]) =>
    PROCEDURES.map(([procedure, label]) => [`phase-${phase}-${procedure}`, `Durée ${withOf(name)}, ${label}`] as const),
  ),
  ["phase-candidates", "Durée de remise des candidatures"],
  ["phase-offers-restricted", "Durée de remise des offres, après candidatures"],
  ["phase-negotiation", "Durée de la négociation"],
  ["phase-dialogue", "Durée du dialogue compétitif"],
  ["offers-open-tender-electronic", "Délai minimal des offres électroniques"],
  ["slack-august", "Jours perdus en août"],
  ["slack-year-end", "Jours perdus en fin d'année"],
  ["alsace-moselle", "Jours fériés d'Alsace-Moselle"],
  ["climate-article-35", "Climat et résilience, article 35"],
  ["effort-dispense", "Charge d'un achat, sans procédure"],
  ["effort-adapted", "Charge d'un achat, procédure adaptée"],
  ["effort-formal", "Charge d'un achat, procédure formalisée"],
  ["buyer-capacity", "Capacité d'un acheteur par mois"],
];

function withOf(name: string): string {
  return /^[aeiou]/u.test(name) ? `d'${name}` : `de ${name}`;
}
