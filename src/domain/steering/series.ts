import { sum, type Cents } from "../money";
import type { Series } from "./indicator";

interface Bar {
  readonly key: string;
  readonly amount: Cents | undefined;
}

/** Adds amounts up by key and keeps the largest; what has no key or no amount is counted, not guessed. */
export function seriesOf(bars: readonly Bar[], most: number): Series {
  const totals = new Map<string, number>();
  let missing = 0;
  for (const { key, amount } of bars) {
    if (key === "" || amount === undefined) missing += 1;
    else totals.set(key, (totals.get(key) ?? 0) + amount);
  }
  const sorted = [...totals]
    .map(([key, amount]) => ({ key, amount: amount as Cents }))
    .sort((one, other) => other.amount - one.amount || (one.key < other.key ? -1 : 1));
  const left = sorted.slice(most);
  return {
    rows: sorted.slice(0, most),
    others: { count: left.length, amount: sum(left.map(({ amount }) => amount)) },
    missing,
  };
}
