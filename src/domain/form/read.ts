import type { Reason } from "../reason";
import {
  convert,
  type ColumnMapping,
  type Conversion,
  type FoundTable,
  type RawFile,
  type RawSheet,
  type SkippedRow,
} from "../submission";
import type { CellValue, TableRow } from "../table";
import { fold, tidy } from "../text";
import { FORM_VERSION } from "./book";
import { LINE_KEY } from "./columns";
import { KEEP } from "./lists";
import { ISSUED_SHEET, KEY_SHEET, LIST_SHEET, readManifest, type Manifest } from "./manifest";

/** A workbook of ours that came back: its lines need no question, because its hidden key says what they are. */
export interface ReturnedForm {
  readonly manifest: Manifest;
  readonly table: FoundTable;
  readonly mapping: readonly ColumnMapping[];
  /** Key of each line, by its number in the sheet. */
  readonly keys: ReadonlyMap<number, string>;
  /** What the department wrote in "Votre réponse", by number of line. */
  readonly answers: ReadonlyMap<number, string>;
  /** The lines as they were sent (corrections only), by key. */
  readonly issued: ReadonlyMap<string, Readonly<Record<string, CellValue>>>;
  /** Code of each family, by its folded label. */
  readonly families: ReadonlyMap<string, string>;
  /** Lines that the department said not to take again. */
  readonly notKept: ReadonlySet<number>;
}

/** Fields of a form that are not those of a need, or that the workbook keeps itself. */
const NOT_OF_A_NEED: ReadonlySet<string> = new Set(["lineKey", "keep", "toCorrect", "answer", "id"]);

type ReadRawFile = Extract<RawFile, { kind: "read" }>;

/** The form that a file is, if it is one of ours and its table is still there; undefined for any other file. */
export function readForm(file: RawFile): ReturnedForm | undefined {
  if (file.kind === "unreadable") return undefined;
  const manifest = readManifest(rowsOf(file, KEY_SHEET), FORM_VERSION);
  if (!manifest) return undefined;
  const sheet = file.sheets.find((one) => one.name === manifest.needsSheet) ?? sheetWithKeys(file);
  const header = sheet?.rows.findIndex((row) => row.some((cell) => cell === LINE_KEY.header)) ?? -1;
  return sheet && header >= 0 ? returned(file, sheet, header, manifest) : undefined;
}

/** The sheet was renamed: it is known by its hidden column. */
function sheetWithKeys({ sheets }: ReadRawFile): RawSheet | undefined {
  return sheets.find(({ rows }) => rows.slice(0, 20).some((row) => row.includes(LINE_KEY.header)));
}

function returned(file: ReadRawFile, sheet: RawSheet, header: number, manifest: Manifest): ReturnedForm {
  const names = (sheet.rows[header] ?? []).map((cell) => tidy(String(cell)));
  const columns = names.flatMap((name, index) => (name === "" ? [] : [{ index, header: name }]));
  const at = (field: string) => names.findIndex((name) => manifest.fields.get(name) === field);
  const [keyAt, keepAt, answerAt] = [at("lineKey"), at("keep"), at("answer")];
  const asked = columns.filter(({ header: name }) => !NOT_OF_A_NEED.has(manifest.fields.get(name) ?? ""));
  const rows: FoundTable["rows"][number][] = [];
  const skipped: SkippedRow[] = sheet.rows
    .slice(0, header)
    .map((_, row) => ({ row: row + 1, reason: above(sheet, row) }));
  const keys = new Map<number, string>();
  const answers = new Map<number, string>();
  const notKept = new Set<number>();
  for (let index = header + 1; index < sheet.rows.length; index++) {
    const raw = sheet.rows[index] ?? [];
    const row = index + 1;
    if (asked.every((column) => tidy(String(raw[column.index] ?? "")) === "")) {
      skipped.push({ row, reason: { code: "row.empty" } });
      continue;
    }
    const key = tidy(String(raw[keyAt] ?? ""));
    if (key !== "") keys.set(row, key);
    const answer = tidy(String(raw[answerAt] ?? ""));
    if (answer !== "") answers.set(row, answer);
    if (fold(String(raw[keepAt] ?? "")) === fold(KEEP.no)) notKept.add(row);
    const cells = columns.map((column) => raw[column.index] ?? "");
    rows.push({ row, cells, section: "", hidden: sheet.hiddenLines.has(row) });
  }
  const table: FoundTable = {
    file: file.name,
    sheet: sheet.name,
    headerRows: [header + 1],
    columns,
    rows,
    skipped,
    score: 1,
  };
  return {
    manifest,
    table,
    mapping: mappingOf(table, manifest),
    keys,
    answers,
    issued: issuedIn(rowsOf(file, ISSUED_SHEET)),
    families: familiesIn(rowsOf(file, LIST_SHEET)),
    notKept,
  };
}

function above(sheet: RawSheet, row: number): Reason {
  const text = (sheet.rows[row] ?? [])
    .map((cell) => tidy(String(cell)))
    .filter(Boolean)
    .join(" ");
  return text === "" ? { code: "row.empty" } : { code: "row.above-header", values: { text } };
}

const SAMPLES = 5;

function mappingOf({ columns, rows }: FoundTable, { fields }: Manifest): readonly ColumnMapping[] {
  return columns.map(({ header, index }, at) => {
    const field = fields.get(header);
    const own = field === undefined || NOT_OF_A_NEED.has(field);
    const texts = rows.map(({ cells }) => tidy(String(cells[at] ?? ""))).filter((text) => text !== "");
    return {
      column: index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`,
      header,
      field: own ? null : field,
      confidence: own ? 0 : 1,
      samples: [...new Set(texts)].slice(0, SAMPLES),
      reasons: field === undefined ? [] : [{ code: "mapping.own-form" }],
    };
  });
}

function rowsOf(file: ReadRawFile, name: string): RawSheet["rows"] {
  return file.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function issuedIn([fields = [], ...lines]: RawSheet["rows"]): ReturnedForm["issued"] {
  const keyAt = fields.indexOf(LINE_KEY.field);
  const entries = lines.map((line) => {
    const cells = fields.map((field, at) => [String(field), line[at] ?? ""] as const);
    return [String(line[keyAt] ?? ""), Object.fromEntries(cells)] as const;
  });
  return new Map(entries.filter(([key]) => key !== ""));
}

function familiesIn([names = [], ...lines]: RawSheet["rows"]): ReadonlyMap<string, string> {
  const [label, code] = [names.indexOf("family"), names.indexOf("code")];
  const entries = lines.map((line) => [fold(String(line[label] ?? "")), String(line[code] ?? "")] as const);
  return new Map(entries.filter(([name, value]) => name !== "" && value !== ""));
}

/** The lines of a returned form as rows of `Besoins`, giving back the hand as {@link convert} does. */
export function* convertForm(form: ReturnedForm): Generator<number, Conversion> {
  const { manifest, table, mapping } = form;
  const options = manifest.kind === "form" ? { department: manifest.department, year: manifest.year } : {};
  const conversion = yield* convert(
    { ...table, rows: table.rows.filter(({ row }) => !form.notKept.has(row)) },
    mapping,
    options,
  );
  const refused = [...form.notKept].map((row): SkippedRow => ({ row, reason: { code: "row.not-renewed" } }));
  const named = conversion.rows.map((row) => withFamily(row, form));
  const unknown = conversion.rows.flatMap((row, at) =>
    named[at]?.["suggestedFamily"] === undefined ? familyDoubt(row) : [],
  );
  return {
    ...conversion,
    rows: named,
    skipped: [...conversion.skipped, ...refused].sort((a, b) => a.row - b.row),
    // A month chosen in our own list is not a doubt.
    anomalies: [...conversion.anomalies.filter(({ reason }) => reason.code !== "day.interval"), ...unknown],
  };
}

/** The department chose a label: the workbook holds codes. */
function withFamily(row: TableRow, { families }: ReturnedForm): TableRow {
  const { suggestedFamily, ...others } = row;
  const code = suggestedFamily === undefined ? undefined : families.get(fold(String(suggestedFamily)));
  return code === undefined ? others : { ...others, suggestedFamily: code };
}

function familyDoubt({ suggestedFamily, origin }: TableRow): Conversion["anomalies"] {
  if (suggestedFamily === undefined) return [];
  const row = Number(
    String(origin ?? "")
      .split(" | ")
      .at(-1),
  );
  const reason = { code: "choice.unknown-family", values: { written: String(suggestedFamily) } };
  return [{ row, field: "suggestedFamily", severity: "warning", reason }];
}
