import { obligationsOf, type Ambition, type AmbitionItem } from "../action";
import { euros } from "../money";
import { valueOf } from "../need";
import type { Reason } from "../reason";
import type { Parameter } from "../threshold";
import type { Intention } from "./intention";

/** An item of ambition that the facts of a purchase call for, and why. */
export interface ProposedItem {
  readonly item: AmbitionItem;
  readonly value: true | number;
  readonly reason: Reason;
  /** Whether the action already promises as much. */
  readonly promised: boolean;
}

/** What proposals are made from, besides the intention itself. */
export interface AmbitionContext {
  readonly parameters: readonly Parameter[];
  /** Rates of the savings already contracted or observed, 0 to 1: what this authority has known. */
  readonly knownRates: readonly number[];
}

/** Fewer measured savings say nothing of what another purchase can bring. */
const RATES_NEEDED = 3;
/** A target is announced in hundreds of euros: more figures would claim a precision that an estimate has not. */
const SAVING_STEP = 100;

/** The ambition that a session can set for an intention: what the law asks on the day of launch, then what the facts allow. */
export function proposedAmbition(intention: Intention, context: AmbitionContext): readonly ProposedItem[] {
  const { action, launchOn, families, lots, procedure } = intention;
  const asked = new Map(
    obligationsOf(
      {
        launchOn,
        nature: action.nature ?? "S",
        procedure,
        familyObligations: families.flatMap(({ obligations }) => obligations),
      },
      context.parameters,
    ).map(({ code, article }) => [code, article]),
  );
  const insertion = families.find(({ insertionFriendly }) => insertionFriendly);
  const byLaw = (code: "environmental-condition" | "environmental-criterion" | "social-condition") => {
    const article = asked.get(code);
    return article === undefined
      ? undefined
      : { code: "clap.ambition-asked", values: { day: { day: launchOn } }, article };
  };
  const saving = targetSaving(intention, context.knownRates);
  const proposals: readonly (readonly [AmbitionItem, true | number, Reason | undefined])[] = [
    ["environmentalClause", true, byLaw("environmental-condition")],
    ["environmentalCriterion", true, byLaw("environmental-criterion")],
    [
      "socialClause",
      true,
      byLaw("social-condition") ??
        (insertion && { code: "clap.ambition-insertion", values: { family: insertion.label } }),
    ],
    [
      "variants",
      true,
      asked.has("environmental-criterion") && procedure === "formal"
        ? { code: "clap.ambition-variants", article: "R2151-8" }
        : undefined,
    ],
    ["lots", lots.length, lots.length > 1 ? { code: "clap.ambition-lots", values: { count: lots.length } } : undefined],
    ["reservedLots", ...reservedLots(intention)],
    ["targetSaving", saving?.value ?? 0, saving?.reason],
  ];
  return proposals.flatMap(([item, value, reason]) =>
    reason ? [{ item, value, reason, promised: reaches(action.currentAmbition, item, value) }] : [],
  );
}

function reservedLots({ lots, families, procedure }: Intention): readonly [number, Reason | undefined] {
  const reserved = lots.filter((lot) => lot.reserved).length;
  if (reserved > 0) return [reserved, { code: "clap.ambition-reserved-lots", values: { count: reserved } }];
  const insertion = families.find(({ insertionFriendly }) => insertionFriendly);
  if (!insertion || procedure === "dispense") return [1, undefined];
  return [1, { code: "clap.ambition-reserve", values: { family: insertion.label }, article: "L2113-12" }];
}

/** The median of the rates already reached, on the yearly amount of the needs that say one. */
function targetSaving(
  { needs }: Intention,
  knownRates: readonly number[],
): { readonly value: number; readonly reason: Reason } | undefined {
  if (knownRates.length < RATES_NEEDED) return undefined;
  const rate = [...knownRates].sort((a, b) => a - b)[Math.floor(knownRates.length / 2)] ?? 0;
  const yearly = needs.reduce((total, need) => total + euros(valueOf(need.annualAmount) ?? (0 as never)), 0);
  const value = Math.round((yearly * rate) / SAVING_STEP) * SAVING_STEP;
  if (value <= 0) return undefined;
  return {
    value,
    reason: { code: "clap.ambition-saving", values: { rate: { share: rate }, count: knownRates.length } },
  };
}

/** Whether an ambition already promises as much as a value. */
export function reaches(ambition: Ambition, item: AmbitionItem, value: true | number): boolean {
  const promised = ambition[item];
  return typeof value === "number" ? typeof promised === "number" && promised >= value : promised === true;
}
