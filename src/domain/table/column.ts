import type { Choice, ColumnDefinition, ColumnKind, ColumnPurpose } from "./definition";

interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly choices?: readonly Choice[];
  readonly width?: number;
  readonly note?: string;
}

const usualWidth: Record<ColumnKind, number> = {
  text: 24,
  number: 10,
  amount: 14,
  day: 12,
  months: 10,
  share: 10,
  boolean: 8,
  list: 14,
  id: 12,
};

/** Room for the button of the filter beside a word of the header, in characters. */
const FILTER_BUTTON = 3;

/** The header breaks between words, never inside one. */
function longestWord(header: string): number {
  return Math.max(...header.split(" ").map(({ length }) => length)) + FILTER_BUTTON;
}

/** A column of a table; the width follows the kind and the words of the header unless given. */
export function column(
  key: string,
  header: string,
  kind: ColumnKind,
  purpose: ColumnPurpose,
  options: ColumnOptions = {},
): ColumnDefinition {
  const { aliases = [], choices, width = Math.max(usualWidth[kind], longestWord(header)), note = "" } = options;
  return { key, header, aliases, kind, purpose, width, note, ...(choices ? { choices } : {}) };
}

/** A label of a closed list; `aliases` are other spellings met in files. */
export function choice(value: string, label: string, ...aliases: readonly string[]): Choice {
  return { value, label, aliases };
}
