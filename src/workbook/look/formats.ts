import type { ColumnKind } from "../../domain/table";

const FORMATS: Readonly<Record<ColumnKind, string>> = {
  id: "@",
  text: "@",
  list: "General",
  boolean: "General",
  number: "General",
  amount: '#,##0.00 "€"',
  day: "dd/mm/yyyy",
  months: "0",
  share: "0 %",
};

/** Excel's stored code of the format of a kind of column. */
export function numberFormatOf(kind: ColumnKind): string {
  return FORMATS[kind];
}

/** Whether the cells of a kind of column are kept as text whatever looks like a number or a formula. */
export function isTextKind(kind: ColumnKind): boolean {
  return FORMATS[kind] === "@";
}

/** Gives the same number format to all the cells of a range: one value stands for all on the wire. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.set({ numberFormat: format as unknown as string[][] });
}
