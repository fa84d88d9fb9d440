import type { IsoDay } from "../calendar";
import type { PlannedPhase } from "./plan";
import { loadOf, workload, type MonthlyLoad, type WorkItem, type WorkRules } from "./workload";

/** A purchase that may be moved: earlier, never later, since its launch day is the latest one. */
export interface MovableItem extends WorkItem {
  /** False once the work has begun. */
  readonly movable: boolean;
  /** Its phases when it is served some months earlier; undefined when that cannot be planned. */
  readonly earlier: (months: number) => readonly PlannedPhase[] | undefined;
}

/** What would bring a buyer back under capacity, most needed first. */
export type Levelling =
  | {
      readonly kind: "earlier";
      readonly id: string;
      readonly buyer: string;
      readonly month: string;
      readonly months: number;
      /** ISO day on which its first phase would begin. */
      readonly startBy: IsoDay;
    }
  | {
      readonly kind: "hand-over";
      readonly id: string;
      readonly buyer: string;
      readonly month: string;
      readonly to: string;
    }
  | { readonly kind: "none"; readonly buyer: string; readonly month: string; readonly over: number };

interface LevellingContext {
  readonly rules: WorkRules;
  /** ISO day: nothing begins before it. */
  readonly today: IsoDay;
}

/** A move that spares less than half a day is not worth a conversation. */
const WORTH = 0.5;
const FARTHEST = 6;
/** No more than a meeting can discuss. */
const MOST = 12;

/**
 * Suggests how to bring each buyer under capacity: the worst month first, by beginning one of its purchases earlier
 * (six months at most), else by handing it to a buyer who has room. A month that nothing relieves is said. Nothing is
 * moved: a person decides.
 */
export function levelWork(items: readonly MovableItem[], { rules, today }: LevellingContext): readonly Levelling[] {
  const { capacity } = rules;
  if (capacity === undefined) return [];
  const suggestions: Levelling[] = [];
  const settled = new Set<string>();
  let current = items;
  while (suggestions.length < MOST) {
    const worst = worstMonth(current, rules, capacity, today.slice(0, 7), settled);
    if (!worst) break;
    const { buyer, month, over } = worst;
    const candidates = current.filter(
      (item) => item.buyer === buyer && item.movable && !settled.has(item.id) && loadOf(item, rules).has(month),
    );
    const move = bestMove(candidates, current, { rules, today }, capacity);
    if (!move) {
      settled.add(`${buyer} ${month}`);
      suggestions.push({ kind: "none", buyer, month, over });
      continue;
    }
    settled.add(move.moved.id);
    current = current.map((item) => (item.id === move.moved.id ? move.moved : item));
    const { id } = move.moved;
    suggestions.push(
      move.months > 0
        ? { kind: "earlier", id, buyer, month, months: move.months, startBy: move.moved.phases[0]?.from ?? today }
        : { kind: "hand-over", id, buyer, month, to: move.moved.buyer },
    );
  }
  return suggestions;
}

interface Move {
  readonly item: MovableItem;
  readonly moved: MovableItem;
  /** 0 when it goes to another buyer. */
  readonly months: number;
}

function bestMove(
  candidates: readonly MovableItem[],
  items: readonly MovableItem[],
  { rules, today }: LevellingContext,
  capacity: number,
): Move | undefined {
  const loads = workload(items, rules);
  const buyers = [...loads.keys()].filter((buyer) => buyer !== "");
  const best = (moves: readonly Move[]): Move | undefined => {
    const [first] = moves
      .map((move) => ({ move, spares: sparedBy(move, loads, rules, capacity, today.slice(0, 7)) }))
      .filter(({ spares }) => spares >= WORTH)
      .sort((a, b) => b.spares - a.spares || a.move.months - b.move.months);
    return first?.move;
  };
  const earlier = candidates.flatMap((item) =>
    Array.from({ length: FARTHEST }, (_, index) => index + 1).flatMap((months): readonly Move[] => {
      const phases = item.earlier(months);
      return phases && (phases[0]?.from ?? "") >= today ? [{ item, moved: { ...item, phases }, months }] : [];
    }),
  );
  const handed = candidates.flatMap((item) =>
    buyers.filter((buyer) => buyer !== item.buyer).map((buyer) => ({ item, moved: { ...item, buyer }, months: 0 })),
  );
  return best(earlier) ?? best(handed);
}

/** Days over capacity that a move takes away, net of those that it adds elsewhere. */
function sparedBy(
  { item, moved }: Move,
  loads: ReadonlyMap<string, MonthlyLoad>,
  rules: WorkRules,
  capacity: number,
  from: string,
): number {
  const deltas = new Map<string, { readonly buyer: string; readonly month: string; days: number }>();
  for (const [{ buyer }, load, sign] of [
    [item, loadOf(item, rules), -1],
    [moved, loadOf(moved, rules), 1],
  ] as const) {
    for (const [month, days] of load) {
      const key = `${buyer} ${month}`;
      const delta = deltas.get(key) ?? { buyer, month, days: 0 };
      delta.days += sign * days;
      deltas.set(key, delta);
    }
  }
  let spared = 0;
  for (const { buyer, month, days } of deltas.values()) {
    if (month < from) continue;
    const before = loads.get(buyer)?.get(month) ?? 0;
    spared += Math.max(0, before - capacity) - Math.max(0, before + days - capacity);
  }
  return spared;
}

function worstMonth(
  items: readonly MovableItem[],
  rules: WorkRules,
  capacity: number,
  from: string,
  settled: ReadonlySet<string>,
): { readonly buyer: string; readonly month: string; readonly over: number } | undefined {
  let worst: { buyer: string; month: string; over: number } | undefined;
  for (const [buyer, months] of workload(items, rules)) {
    if (buyer === "") continue;
    for (const [month, days] of months) {
      const over = days - capacity;
      if (month < from || over < WORTH || settled.has(`${buyer} ${month}`)) continue;
      if (!worst || over > worst.over) worst = { buyer, month, over };
    }
  }
  return worst;
}
