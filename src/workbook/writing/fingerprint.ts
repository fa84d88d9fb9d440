import { canonical, type Cell } from "../cell";

/** A short text that changes when the row does: contents that are not blank, by column, order set aside. */
export function fingerprint(cells: Readonly<Record<string, Cell>>): string {
  const filled = Object.entries(cells)
    .map(([key, cell]) => [key, canonical(cell)] as const)
    .filter(([, text]) => text !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hash(JSON.stringify(filled));
}

/** FNV-1a on two seeds: 64 bits, enough to tell that a row was touched; it protects against nobody. */
function hash(text: string): string {
  const half = (seed: number): string => {
    let sum = seed;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return (sum >>> 0).toString(36);
  };
  return `${half(0x811c9dc5)}${half(0x050c5d1f)}`;
}
