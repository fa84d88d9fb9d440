/** What Excel holds in a cell of a table: never null; "" is an empty cell. */
export type CellValue = string | number | boolean;

/** A row of a workbook table: column key → cell. Missing key = the column is absent from the sheet. */
export type TableRow = Readonly<Partial<Record<string, CellValue>>>;

/** How a column is stored and shown. */
export type ColumnKind = "text" | "number" | "amount" | "day" | "months" | "share" | "boolean" | "list" | "id";

/** Whose column it is: it decides the header's colour (see the "Lisez-moi" sheet). */
export type ColumnPurpose = "submitted" | "computed" | "to-decide" | "decided";

export interface ColumnDefinition {
  /** Stable key, in English, never shown. Kept in the workbook's settings beside the header it was found under. */
  readonly key: string;
  /** Header written in the sheet at creation. The user may rename it. */
  readonly header: string;
  /** Other headers recognised as this column (French and English), compared without accents, case, spaces. */
  readonly aliases: readonly string[];
  readonly kind: ColumnKind;
  readonly purpose: ColumnPurpose;
  /** For lists: the labels written in the cell, by stable value. */
  readonly choices?: readonly Choice[];
  /** Width in characters. */
  readonly width: number;
  /** Explanation shown as the column's note. */
  readonly note: string;
}

export interface Choice {
  readonly value: string;
  /** Label written in the sheet (French: the sheet speaks the language of the authority). */
  readonly label: string;
  readonly aliases: readonly string[];
}

export type TableKey =
  | "needs"
  | "nomenclature"
  | "departments"
  | "poolings"
  | "lots"
  | "actions"
  | "savings"
  | "targets"
  | "decisions"
  | "contracts"
  | "payments"
  | "parameters"
  | "journal";

export interface TableDefinition {
  readonly key: TableKey;
  /** Name of the Excel table and of its sheet: Besoins, Nomenclature, Directions… */
  readonly name: string;
  /** Prefix of row ids, for instance "B" gives "B-0001". */
  readonly idPrefix: string;
  readonly columns: readonly ColumnDefinition[];
}
