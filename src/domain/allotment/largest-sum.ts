/** One way of reaching a sum: its last item, and the way before it. */
interface Way {
  readonly sum: number;
  readonly item: number;
  readonly before: Way | undefined;
}

const NOTHING: Way = { sum: 0, item: -1, before: undefined };

/**
 * Positions of the values whose sum is the largest that stays within the room: the exact answer, by meeting in the middle
 * (every sum of each half of the values, without those beyond the room nor those reached twice). The time grows with the
 * number of different sums of a half: a few dozen lots are nothing.
 *
 * @param values positive whole numbers.
 */
export function largestSum(values: readonly number[], room: number): readonly number[] {
  const items = values.map((value, item) => ({ value, item })).filter(({ value }) => value > 0 && value <= room);
  const total = items.reduce((before, { value }) => before + value, 0);
  if (total <= room) return items.map(({ item }) => item);
  const middle = Math.ceil(items.length / 2);
  const [first, second] = [sumsOf(items.slice(0, middle), room), sumsOf(items.slice(middle), room)];
  let best: readonly [Way, Way] = [NOTHING, NOTHING];
  let at = second.length - 1;
  for (const way of first) {
    while (at > 0 && way.sum + (second[at]?.sum ?? 0) > room) at -= 1;
    const other = second[at] ?? NOTHING;
    const reached = way.sum + other.sum;
    if (reached <= room && reached > best[0].sum + best[1].sum) best = [way, other];
  }
  return best.flatMap(itemsOf).sort((one, other) => one - other);
}

/** Every different sum within the room, in increasing order. */
function sumsOf(items: readonly { readonly value: number; readonly item: number }[], room: number): readonly Way[] {
  let ways: readonly Way[] = [NOTHING];
  for (const { value, item } of items) {
    const more: Way[] = [];
    for (const way of ways) if (way.sum + value <= room) more.push({ sum: way.sum + value, item, before: way });
    ways = merged(ways, more);
  }
  return ways;
}

function merged(ways: readonly Way[], more: readonly Way[]): readonly Way[] {
  const all: Way[] = [];
  let [left, right] = [0, 0];
  while (left < ways.length || right < more.length) {
    const [one, other] = [ways[left], more[right]];
    const first = one && (!other || one.sum <= other.sum) ? one : other;
    if (one && one.sum === first?.sum) left += 1;
    if (other && other.sum === first?.sum) right += 1;
    if (first) all.push(first);
  }
  return all;
}

function itemsOf(way: Way): readonly number[] {
  const items: number[] = [];
  for (let step: Way | undefined = way; step && step.item >= 0; step = step.before) items.push(step.item);
  return items;
}
