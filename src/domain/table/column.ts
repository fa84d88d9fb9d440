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

/** A column of a table; the width follows the kind unless given. */
export function column(
  key: string,
  header: string,
  kind: ColumnKind,
  purpose: ColumnPurpose,
  options: ColumnOptions = {},
): ColumnDefinition {
  const { aliases = [], choices, width = usualWidth[kind], note = "" } = options;
  return { key, header, aliases, kind, purpose, width, note, ...(choices ? { choices } : {}) };
}

/** A label of a closed list; `aliases` are other spellings met in files. */
export function choice(value: string, label: string, ...aliases: readonly string[]): Choice {
  return { value, label, aliases };
}
