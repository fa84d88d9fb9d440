import type { Sheet, Workbook, CellValue as FileCell } from "hucre/xlsx";
import type { CellValue } from "../table";
import type { FileFormat, FileProblem, RawFile, RawSheet } from "./rawFile";
import { lookInto } from "./zipDirectory";

/** Whether the bytes are those of a workbook (zip or old Excel container) rather than of a text. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return isZip(bytes) || isContainer(bytes);
}

/** Every sheet of a workbook: .xlsx, .xlsm (its macros are never looked at), .xlsb, .xls and .ods. */
export async function readSpreadsheet(name: string, bytes: Uint8Array): Promise<RawFile> {
  if (isZip(bytes)) {
    const zip = lookInto(bytes);
    if (zip.bomb) return failure(name, "file.too-large");
    if (zip.kind !== undefined)
      return { kind: "unreadable", name, reason: { code: "file.unsupported", values: { kind: zip.kind } } };
  }
  try {
    const { format, workbook } = await open(name, bytes);
    const sheets = workbook.sheets.map((sheet) => rawSheet(sheet, workbook.dateSystem));
    if (sheets.every(({ rows }) => rows.length === 0)) return failure(name, "file.empty");
    return { kind: "read", name, format, sheets };
  } catch (error) {
    return problemOf(name, error);
  }
}

async function open(name: string, bytes: Uint8Array): Promise<{ format: FileFormat; workbook: Workbook }> {
  if (isOpenDocument(bytes)) {
    const [{ readOds }, { plainOds }] = await Promise.all([import("hucre/ods"), import("./plainOds")]);
    return { format: "ods", workbook: await readOds(plainOds(bytes)) };
  }
  const { readXls, readXlsb, readXlsx } = await import("hucre/xlsx");
  if (/\.xlsb$/iu.test(name) && isZip(bytes)) return { format: "xlsb", workbook: await readXlsb(bytes) };
  if (isZip(bytes)) return { format: "xlsx", workbook: await readXlsx(bytes) };
  try {
    return { format: "xls", workbook: await readXls(bytes) };
  } catch {
    // An encrypted .xlsx lives in the container of an old .xls: only the .xlsx reader names it.
    return { format: "xlsx", workbook: await readXlsx(bytes) };
  }
}

function rawSheet(sheet: Sheet, dates: Workbook["dateSystem"]): RawSheet {
  const hiddenLines = new Set<number>();
  for (const [index, row] of sheet.rowDefs ?? []) if (row.hidden) hiddenLines.add(index + 1);
  return {
    name: sheet.name,
    // Old .xls leave holes where nothing was ever typed: a line or a cell that is not there is an empty one.
    rows: Array.from(sheet.rows as readonly (Sheet["rows"][number] | undefined)[], (row) =>
      Array.from(row ?? [], rawCell),
    ),
    merges: sheet.merges ?? [],
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenLines,
    ...(dates === "1904" ? { dates } : {}),
    ...((sheet.pivotTables?.length ?? 0) > 0 ? { pivot: true } : {}),
  };
}

function rawCell(cell: FileCell | undefined): CellValue {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return cell;
  return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
}

function problemOf(name: string, error: unknown): RawFile {
  const kind = error instanceof Error ? error.name : "";
  if (/Encrypted|Decryption/u.test(kind)) return failure(name, "file.encrypted");
  const detail = error instanceof Error ? error.message : String(error);
  if (TOO_MUCH.test(detail) || TOO_MUCH.test(causeOf(error))) return failure(name, "file.too-large");
  return { kind: "unreadable", name, reason: { code: "file.corrupted", values: { detail } } };
}

/** What the reader says of a part that swells beyond what it announced, or of a sheet of billions of cells. */
const TOO_MUCH = /exceeds limit of|over the \d+ limit|invalid string length|array buffer allocation/iu;

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

/** The first entry of an .ods is its type, in clear. */
function isOpenDocument(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 120)).includes("opendocument.spreadsheet");
}
