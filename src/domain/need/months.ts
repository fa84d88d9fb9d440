const NAMES: readonly (readonly string[])[] = [
  ["janvier", "janv", "jan", "january"],
  ["fevrier", "fevr", "fev", "february", "feb"],
  ["mars", "mar", "march"],
  ["avril", "avr", "april", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "juil", "july", "jul"],
  ["aout", "august", "aug", "aou"],
  ["septembre", "sept", "september", "sep"],
  ["octobre", "oct", "october"],
  ["novembre", "nov", "november"],
  ["decembre", "dec", "december"],
];

const NUMBERS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Names of months as they stand in a pattern (already folded), the longest first. */
export const MONTH_SOURCE = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|");

/** 1 to 12 for a folded name of {@link MONTH_SOURCE}; 0 for any other word, a month that no calendar has. */
export function monthNumber(name: string): number {
  return NUMBERS.get(name) ?? 0;
}
