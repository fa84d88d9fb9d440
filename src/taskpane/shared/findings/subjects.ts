import type { Cents } from "../../../domain/money";
import type { Need } from "../../../domain/need";
import type { Cumulation } from "../../../domain/threshold";
import type { Facts, LotRow } from "../facts";

/** Something to cut into lots: a pooling that was kept, or a works operation. */
export interface Subject {
  /** Written in the column `action` of `Lots`. */
  readonly id: string;
  readonly name: string;
  readonly amount: Cents | undefined;
  readonly needs: readonly Need[];
  /** Lots that it has already. */
  readonly lots: readonly LotRow[];
}

/** What can be cut into lots: what has no lot yet first, then the most money. */
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
