/** A run of a list: items that the other side has already, by their places there, or new ones. */
export type Piece = { readonly from: number; readonly count: number } | { readonly items: readonly unknown[] };

/** What turns a list into another: items that are the same objects are not told again. */
export function piecesBetween(before: readonly unknown[], after: readonly unknown[]): readonly Piece[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const places = new Map<unknown, number>();
  for (let at = start; at < before.length - end; at++) places.set(before[at], at);
  const middle = movedOrNew(places, after.slice(start, after.length - end));
  const head: readonly Piece[] = start > 0 ? [{ from: 0, count: start }] : [];
  const tail: readonly Piece[] = end > 0 ? [{ from: before.length - end, count: end }] : [];
  return [...head, ...middle, ...tail];
}

function movedOrNew(places: ReadonlyMap<unknown, number>, items: readonly unknown[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let kept: { from: number; count: number } | undefined;
  let fresh: unknown[] | undefined;
  for (const item of items) {
    const place = places.get(item);
    if (place === undefined) {
      kept = undefined;
      if (fresh) fresh.push(item);
      else pieces.push({ items: (fresh = [item]) });
    } else if (kept && kept.from + kept.count === place) kept.count++;
    else {
      fresh = undefined;
      pieces.push((kept = { from: place, count: 1 }));
    }
  }
  return pieces;
}

/** The list that pieces make out of the one before. */
export function assembled(before: readonly unknown[], pieces: readonly Piece[]): readonly unknown[] {
  const items: unknown[] = [];
  for (const piece of pieces) {
    const part = "items" in piece ? piece.items : before.slice(piece.from, piece.from + piece.count);
    for (const item of part) items.push(item);
  }
  return items;
}
