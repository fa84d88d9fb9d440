/** What a column of a file was understood to be. */
interface Understood {
  /** Key of a column of the workbook; null when it is left out. */
  readonly field: string | null;
}

/** The columns once one of them is chosen for a field: a field is filled by one column only, the last that was chosen. */
export function withField<Column extends Understood>(
  columns: readonly Column[],
  chosen: Column,
  field: string | null,
): readonly Column[] {
  return columns.map((one) => {
    if (one === chosen) return { ...one, field };
    return field !== null && one.field === field ? { ...one, field: null } : one;
  });
}
