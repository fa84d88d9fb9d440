import { TABLES, type ColumnKind } from "../table";

/** Closed lists of a form; their values stand in a hidden sheet, where Excel and LibreOffice both find them. */
export type FormList = "nature" | "character" | "month" | "family" | "priority" | "keep";

/** Columns that only a form has: they say what to do with a line, and are not those of a need. */
export type OwnField = "lineKey" | "keep" | "toCorrect" | "answer";

export interface FormColumn {
  /** Key of a column of `Besoins`, or an {@link OwnField}. */
  readonly field: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  readonly list?: FormList;
  /** True for what the department reads and does not fill. */
  readonly locked?: boolean;
}

/** Header by which a line of ours is known again. */
export const LINE_KEY: FormColumn = { field: "lineKey", header: "Clé de ligne", width: 12, kind: "id", locked: true };
const KEEP: FormColumn = { field: "keep", header: "À reprendre", width: 11, kind: "text", list: "keep" };
const TO_CORRECT: FormColumn = { field: "toCorrect", header: "À corriger", width: 48, kind: "text", locked: true };
const ANSWER: FormColumn = { field: "answer", header: "Votre réponse", width: 30, kind: "text" };
const NUMBER: FormColumn = { field: "id", header: "N°", width: 9, kind: "id", locked: true };

/** What a department is asked, in the order of the form; headers differ from the sheet's where plain words help. */
const ASKED: readonly (readonly [field: string, header?: string | undefined, list?: FormList])[] = [
  ["title"],
  ["description"],
  ["service"],
  ["contributor"],
  ["quantity"],
  ["unit"],
  ["nature", undefined, "nature"],
  ["character", undefined, "character"],
  ["suggestedFamily", "Famille d'achat", "family"],
  ["annualAmount"],
  ["totalAmount"],
  ["durationMonths"],
  ["renewals"],
  ["estimateOrigin"],
  ["currentContract"],
  ["currentHolder"],
  ["currentEnd"],
  ["neededBy", "Mois du besoin", "month"],
  ["place"],
  ["priority", undefined, "priority"],
];
const PLAIN_WIDTHS: Readonly<Record<string, number>> = { nature: 13, suggestedFamily: 38, neededBy: 16 };

/** Columns of a form to fill. */
export const FORM_COLUMNS: readonly FormColumn[] = [LINE_KEY, ...ASKED.map(asked), KEEP];

/** Columns of a workbook of corrections: the need as it stands, what is wrong in it, what the department answers. */
export const CORRECTION_COLUMNS: readonly FormColumn[] = [
  LINE_KEY,
  NUMBER,
  TO_CORRECT,
  ANSWER,
  ...ASKED.filter(([field]) => field !== "suggestedFamily").map(asked),
];

function asked([field, header, list]: (typeof ASKED)[number]): FormColumn {
  const column = TABLES.needs.columns.find(({ key }) => key === field);
  return {
    field,
    header: header ?? column?.header ?? field,
    width: PLAIN_WIDTHS[field] ?? column?.width ?? 14,
    kind: column?.kind ?? "text",
    ...(list ? { list } : {}),
  };
}
