/** Shorter words that differ by a letter are other words ("II", "III"; "bois", "bus"). */
export const MISTYPED_LENGTH = 5;
/** Longer words may hide two wrong letters. */
const TWICE_MISTYPED_LENGTH = 8;

/** Whether two words differ by one letter wrong, missing or added, by two letters swapped, or by two in a long word. */
export function isMistyped(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < MISTYPED_LENGTH) return false;
  let start = 0;
  while (start < shortest && a[start] === b[start]) start++;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return true;
  if (left > 2 || right > 2) return false;
  if (shortest >= TWICE_MISTYPED_LENGTH) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
