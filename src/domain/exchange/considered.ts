import type { Action, AmbitionItem } from "../action";
import { choicesOf, type Need } from "../need";
import { considerationsIn } from "../steering";

type Field = "socialConsiderations" | "environmentalConsiderations";

/** What is known of the considerations of a purchase, in the words of the DECP lists. */
export interface Considered {
  /** True or false when something says so; undefined when nothing does: a silence is not a no. */
  readonly any: boolean | undefined;
  readonly words: readonly string[];
}

const PROMISED: Readonly<Record<Field, readonly (readonly [item: AmbitionItem, consideration: string])[]>> = {
  socialConsiderations: [
    ["socialClause", "clause"],
    ["socialCriterion", "criterion"],
    ["reservedLots", "reserved"],
  ],
  environmentalConsiderations: [
    ["environmentalClause", "clause"],
    ["environmentalCriterion", "criterion"],
  ],
};

/** What the ambition of an action promises, and what its needs ask for. */
export function considered(field: Field, { currentAmbition }: Action, needs: readonly Need[]): Considered {
  const promised = PROMISED[field].flatMap(([item, word]) => (currentAmbition[item] ? [word] : []));
  const asked = needs.flatMap((need) => considerationsIn(need[field], [field]));
  const named = choicesOf(field).filter(({ value }) => promised.includes(value) || asked.includes(value));
  const positive = named.filter(({ value }) => value !== "none");
  const kept = positive.length > 0 ? positive : named;
  return { any: named.length === 0 ? undefined : positive.length > 0, words: kept.map(({ label }) => label) };
}
