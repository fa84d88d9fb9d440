import type { Reason } from "../../../domain/reason";

/** What a column of a file was understood to be. */
interface Understood {
  /** Key of a column of the workbook; null when it is left out. */
  readonly field: string | null;
  /** 0 to 1; absent where columns are known by their header alone. */
  readonly confidence?: number;
  /** Why it was understood so. */
  readonly reasons?: readonly Reason[];
}

/** Under it, a person should look: what a content alone suggests is never surer than 0.6. */
const SURE = 0.75;

/** Whether the column was understood with a doubt. */
export function isDoubtful({ field, confidence = 1 }: Understood): boolean {
  return field !== null && confidence < SURE;
}

/** The columns to look at first: those understood with a doubt, then those understood, then those left out. */
export function doubtsFirst<Column extends Understood>(columns: readonly Column[]): readonly Column[] {
  const rank = (column: Column) => (column.field === null ? 2 : isDoubtful(column) ? 0 : 1);
  return [...columns].sort((a, b) => rank(a) - rank(b));
}

/** The columns once one of them is chosen for a field: a field is filled by one column only, the last that was chosen. */
export function withField<Column extends Understood>(
  columns: readonly Column[],
  chosen: Column,
  field: string | null,
): readonly Column[] {
  const byHand = { field, confidence: field === null ? 0 : 1, reasons: [{ code: "mapping.by-hand" }] };
  return columns.map((one) => {
    if (one === chosen) return { ...one, ...byHand };
    return field !== null && one.field === field ? { ...one, field: null, confidence: 0, reasons: [] } : one;
  });
}
