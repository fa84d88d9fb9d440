import { sum, type Cents } from "../money";
import { choicesOf, estimatedValue, parseChoice, valueOf, type Need } from "../need";
import type { Rate } from "./indicator";

/** Whether a need counts in a rate; undefined when it does not say. */
export type Answer = (need: Need) => boolean | undefined;

export interface Counted {
  readonly rate: Rate;
  readonly withoutData: readonly string[];
  readonly withoutAmount: readonly string[];
}

/** The estimated value of a need (R2121-1), undefined when it is missing, unreadable or negative. */
export function valueOfNeed(need: Need): Cents | undefined {
  const value = valueOf(estimatedValue(need));
  return value !== undefined && value >= 0 ? value : undefined;
}

/** A need with its value, computed once for all the rates that count it. */
export interface ValuedNeed {
  readonly need: Need;
  readonly amount: Cents | undefined;
}

/** The needs with their values. */
export function valued(needs: readonly Need[]): readonly ValuedNeed[] {
  return needs.map((need) => ({ need, amount: valueOfNeed(need) }));
}

/** Counts a rate in number and in euros over the needs that answer. */
export function count(needs: readonly ValuedNeed[], answer: Answer): Counted {
  const answers = needs.map(({ need, amount }) => ({ need, yes: answer(need), amount }));
  return {
    rate: rateOf(answers),
    withoutData: answers.filter((one) => one.yes === undefined).map(({ need }) => need.id),
    withoutAmount: answers
      .filter(({ yes, amount }) => yes !== undefined && amount === undefined)
      .map(({ need }) => need.id),
  };
}

/** What says yes among what answers, in number, and in euros where the amount is known. */
export function rateOf(
  answers: readonly { readonly yes: boolean | undefined; readonly amount: Cents | undefined }[],
): Rate {
  const known = answers.filter(({ yes }) => yes !== undefined);
  const yes = known.filter((one) => one.yes);
  const amount = sum(yes.flatMap((one) => one.amount ?? []));
  const totalAmount = sum(known.flatMap((one) => one.amount ?? []));
  return {
    count: yes.length,
    total: known.length,
    share: known.length > 0 ? yes.length / known.length : undefined,
    amount,
    totalAmount,
    amountShare: totalAmount > 0 ? amount / totalAmount : undefined,
  };
}

/** A need is programmed when its status says so or when an action carries it. */
export function isProgrammed(need: Need): boolean {
  return valueOf(need.status) === "programmed" || need.action !== "";
}

/**
 * Whether a need carries a consideration of the DECP list: one at least that is not "Pas de…". A cell may hold
 * several, separated by ";". Undefined when the cell is empty or holds something else.
 */
export function hasConsideration(field: ConsiderationField): Answer {
  return (need) => carries(need[field], [field]);
}

type ConsiderationField = "socialConsiderations" | "environmentalConsiderations";
const BOTH: readonly ConsiderationField[] = ["socialConsiderations", "environmentalConsiderations"];

/** The considerations that a cell names, in the words of the given lists of the DECP format; "none" among them. */
export function considerationsIn(cell: string, fields: readonly ConsiderationField[]): readonly string[] {
  return cell
    .split(/[;|,\n]/u)
    .flatMap((part) => fields.map((field) => valueOf(parseChoice(choicesOf(field), part))))
    .filter((value) => value !== undefined);
}

/** Whether a cell names one consideration at least; undefined when it is empty or holds something else. */
export function carries(cell: string, fields: readonly ConsiderationField[]): boolean | undefined {
  const named = considerationsIn(cell, fields);
  if (named.some((value) => value !== "none")) return true;
  return named.includes("none") ? false : undefined;
}

/**
 * The share of contracts that carry one consideration at least, social or environmental, in the way of the SPASER:
 * among those that say. In number, or in value when amounts are given: a contract without amount is then left out.
 *
 * @param cells what each contract says, in the words of the DECP format
 * @param amounts amount of each contract, undefined where it is not known
 * @returns a share between 0 and 1; undefined when no contract says, or the amounts make nothing
 */
export function considerationRate(
  cells: readonly string[],
  amounts?: readonly (number | undefined)[],
): number | undefined {
  let [carried, total] = [0, 0];
  for (const { answer, weight } of answersOf(cells, amounts)) {
    if (answer === undefined || weight === undefined) continue;
    total += weight;
    if (answer) carried += weight;
  }
  return total > 0 ? carried / total : undefined;
}

/** How many contracts {@link considerationRate} leaves out: silent ones and, in value, those without amount. */
export function silentConsiderations(cells: readonly string[], amounts?: readonly (number | undefined)[]): number {
  return answersOf(cells, amounts).filter(({ answer, weight }) => answer === undefined || weight === undefined).length;
}

/** What each contract answers and weighs; a line that holds neither words nor amount is no contract. */
function answersOf(cells: readonly string[], amounts: readonly (number | undefined)[] | undefined) {
  return cells.flatMap((cell, at) => {
    const weight = amounts ? amounts[at] : 1;
    return cell.trim() === "" && weight === undefined ? [] : [{ answer: carries(cell, BOTH), weight }];
  });
}
