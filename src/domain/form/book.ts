import type { IsoDay } from "../calendar";
import type { CellValue } from "../table";
import type { FormColumn, FormList } from "./columns";

/** Version of the layout, kept hidden in the workbook: a later version still reads the earlier ones. */
export const FORM_VERSION = 1;

/** A form to fill, or needs sent back to be corrected. */
export type FormKind = "form" | "corrections";

export interface FormLine {
  /** Never shown; says on return which line it is, whatever was typed in it. */
  readonly key: string;
  /** Field → cell, as the sheet holds it. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** A family as a department sees it, by its label; the code comes back with the file. */
export interface FormFamily {
  readonly label: string;
  readonly code: string;
}

/** What the workbook sent to a department holds, as data. */
export interface FormBook {
  readonly kind: FormKind;
  readonly version: number;
  /** How `Besoins` names the department. */
  readonly department: string;
  readonly departmentLabel: string;
  readonly year: number;
  readonly deadline: IsoDay | undefined;
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
  /** Lines ready to be filled, without content. */
  readonly blankKeys: readonly string[];
  readonly lists: Readonly<Record<Exclude<FormList, "family">, readonly string[]>>;
  readonly families: readonly FormFamily[];
}
