import { daysBetween, type IsoDay } from "../calendar";
import { totalMonths } from "../need";
import type { Reason } from "../reason";
import { words } from "../text";
import type { Intention } from "./intention";

/** A lever that a purchase to come can pull, in the words of the sheet, and why. */
export interface LeverAtHand {
  readonly lever: string;
  readonly reason: Reason;
  /** Whether the action already counts on it. */
  readonly taken: boolean;
}

/** Time that a sourcing takes before a consultation: two months at least leave room to meet suppliers. */
const DAYS_TO_SOURCE = 60;
/** Below, a cost of use weighs too little against the price for a global cost to change the choice. */
const MONTHS_FOR_GLOBAL_COST = 24;
/** From there on, different wordings of the same need are worth bringing together. */
const NEEDS_TO_STANDARDISE = 3;

/** The levers at hand for an intention, with the fact that puts each of them there; in the order of the list of levers. */
export function leversAtHand(intention: Intention, session: IsoDay): readonly LeverAtHand[] {
  const written = words(intention.action.levers);
  return rulesOf(intention, session).flatMap(([lever, reason]) =>
    reason ? [{ lever, reason, taken: written.includes(words(lever)) }] : [],
  );
}

function rulesOf(
  { action, needs, families, lots, procedure, launchOn }: Intention,
  session: IsoDay,
): readonly (readonly [lever: string, reason: Reason | false | undefined])[] {
  const departments = new Set([...action.departments, ...needs.map(({ department }) => department)].filter(Boolean));
  const named = (obligation: string) =>
    families.find(({ obligations }) => obligations.some((code) => code.toUpperCase() === obligation));
  const central = families.find(({ centralBody }) => centralBody !== "");
  const insertion = families.find(({ insertionFriendly }) => insertionFriendly);
  const days = daysBetween(session, launchOn);
  const months = Math.max(...needs.map((need) => totalMonths(need) ?? 0), 0);
  const agec = named("AGEC");
  const lotCount = Math.max(lots.length, action.currentAmbition.lots ?? 0);
  return [
    [
      "Standardisation",
      needs.length >= NEEDS_TO_STANDARDISE && { code: "clap.lever-standardise", values: { count: needs.length } },
    ],
    ["Réemploi", agec && { code: "clap.lever-reuse", values: { family: agec.label }, article: "AGEC art. 58" }],
    ["Mutualisation interne", departments.size > 1 && { code: "clap.lever-pool", values: { count: departments.size } }],
    [
      "Centrale d'achat",
      central && { code: "clap.lever-central", values: { body: central.centralBody, family: central.label } },
    ],
    ["Sourcing", days >= DAYS_TO_SOURCE && { code: "clap.lever-source", values: { count: days }, article: "R2111-1" }],
    ["Allotissement", procedure !== "dispense" && lotCount <= 1 && { code: "clap.lever-allot", article: "L2113-10" }],
    [
      "Variantes",
      procedure === "formal"
        ? { code: "clap.lever-variants-formal", article: "R2151-8" }
        : procedure === "adapted" && { code: "clap.lever-variants-adapted", article: "R2151-8" },
    ],
    [
      "Ouverture aux PME et à l'ESS",
      insertion && { code: "clap.lever-reserve", values: { family: insertion.label }, article: "L2113-12" },
    ],
    ["Négociation", procedure === "adapted" && { code: "clap.lever-negotiate", article: "R2123-5" }],
    [
      "Coût global",
      months >= MONTHS_FOR_GLOBAL_COST && {
        code: "clap.lever-global-cost",
        values: { months: { months } },
        article: "R2152-7",
      },
    ],
  ];
}
