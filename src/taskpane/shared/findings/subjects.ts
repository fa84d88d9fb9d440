import { isOpen } from "../../../domain/action";
import { performancesReader } from "../../../domain/allotment";
import type { Cents } from "../../../domain/money";
import { estimatedValue, valueOf, type Need } from "../../../domain/need";
import type { Cumulation } from "../../../domain/threshold";
import type { Facts, LotRow } from "../facts";

/** Something to cut into lots: a pooling that was kept, a works operation, an action, or a need that is bought alone. */
export interface Subject {
  /** Written in the column `action` of `Lots`. */
  readonly id: string;
  readonly name: string;
  readonly amount: Cents | undefined;
  readonly needs: readonly Need[];
  /** Lots that it has already. */
  readonly lots: readonly LotRow[];
}

/** What was accepted and is to be cut into lots: what has no lot yet first, then the most money. */
export function subjectsOf(facts: Facts, cumulations: readonly Cumulation[]): readonly Subject[] {
  const lotsOf = (id: string) => facts.lots.filter(({ action }) => action === id);
  const needsOf = (ids: readonly string[]) => ids.flatMap((id) => facts.needById.get(id) ?? []);
  const poolings = facts.poolings
    .filter(({ decision }) => decision === "accepted")
    .map(({ id, title, amount, needIds }): Subject => {
      return { id, name: `${id} ${title}`, amount, needs: needsOf(needIds), lots: lotsOf(id) };
    });
  const operations = cumulations
    // An operation of one need has nothing to cut.
    .filter(({ kind, needIds }) => kind === "operation" && needIds.length > 1)
    .map(({ key, amount, needIds }): Subject => {
      return { id: key, name: key, amount, needs: needsOf(needIds), lots: lotsOf(key) };
    });
  return [...poolings, ...operations]
    .filter(({ needs }) => needs.length > 0)
    .sort((a, b) => Math.sign(a.lots.length) - Math.sign(b.lots.length) || (b.amount ?? 0) - (a.amount ?? 0));
}

/** Needs bought alone that are looked at, the largest first: reading the performances of all of them would be felt. */
const LOOKED_AT = 1_000;

/**
 * What may be cut too, the most money first: the actions that buy neither a pooling nor an operation, and the needs in
 * no purchase yet whose text names several performances.
 */
export function aloneSubjectsOf(facts: Facts): readonly Subject[] {
  const lotsOf = (id: string) => facts.lots.filter(({ action }) => action === id);
  const actions = facts.actions
    .filter((action) => isOpen(action) && action.pooling === "")
    .map(({ id, title, amount, needIds }): Subject => {
      const needs = needIds.flatMap((needId) => facts.needById.get(needId) ?? []);
      return { id, name: `${id} ${title}`, amount, needs, lots: lotsOf(id) };
    });
  const bought = new Set(facts.actions.flatMap(({ needIds }) => needIds));
  const performancesOf = performancesReader();
  const needs = facts.needs
    .filter((need) => need.pooling === "" && need.action === "" && need.operation === "" && !bought.has(need.id))
    .filter(({ status }) => valueOf(status) !== "dropped")
    .map((need) => ({ need, amount: valueOf(estimatedValue(need)) }))
    .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
    .slice(0, LOOKED_AT)
    .filter(({ need }) => performancesOf(need.title).length > 1)
    .map(({ need, amount }): Subject => {
      const name = [`${need.id} ${need.title}`, need.department].filter(Boolean).join(" · ");
      return { id: need.id, name, amount, needs: [need], lots: lotsOf(need.id) };
    });
  return [...actions, ...needs]
    .filter((subject) => subject.needs.length > 0)
    .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
}
