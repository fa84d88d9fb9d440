import type { Sheet, Workbook, CellValue as FileCell } from "hucre/xlsx";
import type { CellValue } from "../table";
import type { PlainXlsx } from "./plainXlsx";
import { cellKey, type FarLine, type FileFormat, type FileProblem, type RawFile, type RawSheet } from "./rawFile";
import type { SheetTraits, WorkbookTraits } from "./sheetTraits";
import { lookInto } from "./zipDirectory";

/** Whether the bytes are those of a workbook (zip or old Excel container) rather than of a text. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return isZip(bytes) || isContainer(bytes);
}

/** Every sheet of a workbook: .xlsx, .xlsm (its macros are never looked at), .xlsb, .xls and .ods. */
export async function readSpreadsheet(name: string, bytes: Uint8Array): Promise<RawFile> {
  const zip = isZip(bytes) ? lookInto(bytes) : undefined;
  if (zip?.bomb) return failure(name, "file.too-large");
  if (zip?.kind !== undefined)
    return { kind: "unreadable", name, reason: { code: "file.unsupported", values: { kind: zip.kind } } };
  try {
    const { format, workbook, traits, far } = await open(bytes, zip?.format);
    const dates = traits?.dates ?? workbook.dateSystem;
    const sheets = workbook.sheets.map((sheet, at) =>
      rawSheet(sheet, { dates, traits: traits?.sheets[at], far: far?.get(sheet.name) }),
    );
    if (sheets.every(({ rows }) => rows.length === 0)) return failure(name, "file.empty");
    return { kind: "read", name, format, sheets };
  } catch (error) {
    return problemOf(name, error);
  }
}

interface Opened {
  readonly format: FileFormat;
  readonly workbook: Workbook;
  /** What the reader of cells does not tell. */
  readonly traits?: WorkbookTraits | undefined;
  readonly far?: PlainXlsx["far"];
}

async function open(bytes: Uint8Array, zipped: "xlsx" | "xlsb" | "ods" | undefined): Promise<Opened> {
  if (zipped === "ods") return openOds(bytes);
  const { readXls, readXlsb, readXlsx } = await import("hucre/xlsx");
  if (zipped === "xlsb") return { format: "xlsb", workbook: await readXlsb(bytes) };
  if (zipped === "xlsx") return openXlsx(bytes);
  const [{ openContainer }, { xlsTraits }] = await Promise.all([import("./container"), import("./xlsTraits")]);
  // An encrypted .xlsx lives in the container of an old .xls: only the .xlsx reader names it.
  if (openContainer(bytes)?.names.includes("EncryptedPackage"))
    return { format: "xlsx", workbook: await readXlsx(bytes) };
  return { format: "xls", workbook: await readXls(bytes), traits: xlsTraits(bytes) };
}

async function openOds(bytes: Uint8Array): Promise<Opened> {
  const [{ readOds }, { plainOds }] = await Promise.all([import("hucre/ods"), import("./plainOds")]);
  const { bytes: plain, traits } = plainOds(bytes);
  try {
    return { format: "ods", workbook: await readOds(plain), traits };
  } catch (error) {
    if (!TOO_MANY_CELLS.test(messageOf(error))) throw error;
    const near = (await import("./nearOds")).nearOds(plain);
    const workbook = await readOds(near.bytes);
    const far = new Map(workbook.sheets.map(({ name }, at) => [name, near.far[at] ?? []]));
    return { format: "ods", workbook, traits, far };
  }
}

async function openXlsx(bytes: Uint8Array): Promise<Opened> {
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return { format: "xlsx", workbook: await readXlsx(bytes) };
  } catch (error) {
    if (!TOO_MANY_CELLS.test(messageOf(error))) throw error;
    const plain = (await import("./plainXlsx")).plainXlsx(bytes);
    return { format: "xlsx", workbook: await readXlsx(plain.bytes), far: plain.far };
  }
}

/** What a sheet is beside its cells. */
interface Around {
  readonly dates: Workbook["dateSystem"];
  readonly traits: SheetTraits | undefined;
  readonly far: readonly FarLine[] | undefined;
}

function rawSheet(sheet: Sheet, { dates, traits, far }: Around): RawSheet {
  const hiddenLines = new Set(traits?.hiddenLines);
  for (const [index, row] of sheet.rowDefs ?? []) if (row.hidden) hiddenLines.add(index + 1);
  // Old .xls leave holes where nothing was ever typed: a line or a cell that is not there is an empty one.
  const rows = Array.from(sheet.rows as readonly (Sheet["rows"][number] | undefined)[], rawRow);
  const uncomputed = withFormulas(sheet, rows);
  return {
    name: sheet.name,
    rows,
    merges: sheet.merges ?? [],
    hidden: sheet.hidden === true || sheet.veryHidden === true || traits?.hidden === true,
    hiddenLines,
    ...(dates === "1904" ? { dates } : {}),
    ...(uncomputed.size > 0 ? { uncomputed } : {}),
    ...(far ? { far } : {}),
    ...((sheet.pivotTables?.length ?? 0) > 0 ? { pivot: true } : {}),
  };
}

/** A formula is never evaluated: without the value that it had, its text is what the cell says. */
function withFormulas({ cells }: Sheet, rows: readonly CellValue[][]): ReadonlySet<string> {
  const uncomputed = new Set<string>();
  for (const [place, { formula, value }] of cells ?? []) {
    if (formula === undefined || value !== null) continue;
    const [line = 0, column = 0] = place.split(",").map(Number);
    const row = rows[line];
    if (!row) continue;
    // The lines below a formula that was drawn down only refer to it.
    row[column] = `=${formula === "" ? "…" : formula}`;
    uncomputed.add(cellKey(line, column));
  }
  return uncomputed;
}

function rawRow(row: readonly (FileCell | undefined)[] = []): CellValue[] {
  const cells: CellValue[] = [];
  for (let column = 0; column < row.length; column++) cells.push(rawCell(row[column]));
  return cells;
}

function rawCell(cell: FileCell | undefined): CellValue {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return cell;
  return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
}

function problemOf(name: string, error: unknown): RawFile {
  const kind = error instanceof Error ? error.name : "";
  if (/Encrypted|Decryption/u.test(kind)) return failure(name, "file.encrypted");
  const detail = messageOf(error);
  if (TOO_MUCH.test(detail) || TOO_MUCH.test(causeOf(error))) return failure(name, "file.too-large");
  return { kind: "unreadable", name, reason: { code: "file.corrupted", values: { detail } } };
}

/** What the reader says of a part that swells beyond what it announced, or of a sheet of billions of cells. */
const TOO_MUCH = /exceeds limit of|over the \d+ limit|invalid string length|array buffer allocation/iu;

/** A sheet whose last cell is too far, whatever it holds. */
const TOO_MANY_CELLS = /over the \d+ limit/u;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function causeOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : "";
}

function failure(name: string, code: FileProblem): RawFile {
  return { kind: "unreadable", name, reason: { code } };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isContainer(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
