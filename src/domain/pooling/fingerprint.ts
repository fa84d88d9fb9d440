/**
 * A short name for a set of needs: the same for the same needs in any order, another as soon as a need comes or goes.
 * FNV-1a on 53 bits, in base 36.
 */
export function fingerprint(needIds: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const char of [...needIds].sort().join("|")) {
    const code = char.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code, 0x85ebca6b) >>> 0;
    high = (high ^ (high >>> 13)) >>> 0;
  }
  return `M${(high % 0x200000).toString(36).padStart(5, "0")}${low.toString(36).padStart(7, "0")}`;
}
