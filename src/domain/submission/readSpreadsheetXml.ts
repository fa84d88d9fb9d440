import type { CellValue } from "../table";
import { decodeText } from "./decodeText";
import { readMarkup } from "./markup";
import type { Merge, RawFile, RawSheet } from "./rawFile";

const NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
/** Places further than Excel has lines and columns are mistakes. */
const MOST_LINES = 1_048_576;
const MOST_COLUMNS = 16_384;

interface Building {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly merges: Merge[];
  readonly hidden: Set<number>;
}

/** A workbook of Excel 2003 in XML, often named .xls; undefined for any other XML. */
export function readSpreadsheetXml(name: string, bytes: Uint8Array): RawFile | undefined {
  const { text } = decodeText(bytes);
  if (!text.slice(0, 5_000).includes(NAMESPACE)) return undefined;
  const sheets: Building[] = [];
  let [line, column, type, data] = [-1, -1, "", undefined as string | undefined];
  const sheet = () => sheets.at(-1);
  readMarkup(text, {
    open: (tag, attribute) => {
      if (tag === "worksheet") {
        sheets.push({ name: attribute("Name") ?? "", rows: [], merges: [], hidden: new Set() });
        line = -1;
      } else if (tag === "row") {
        line = placeOf(attribute("Index"), line + 1, MOST_LINES);
        column = -1;
        if (attribute("Hidden") === "1") sheet()?.hidden.add(line + 1);
      } else if (tag === "cell") {
        column = placeOf(attribute("Index"), column + 1, MOST_COLUMNS);
        const [across, down] = [Number(attribute("MergeAcross") ?? 0), Number(attribute("MergeDown") ?? 0)];
        if (across > 0 || down > 0)
          sheet()?.merges.push({ startRow: line, endRow: line + down, startCol: column, endCol: column + across });
      } else if (tag === "data") {
        type = attribute("Type") ?? "String";
        data = "";
      }
    },
    close: (tag) => {
      if (tag !== "data" || data === undefined) return;
      const rows = sheet()?.rows;
      if (rows && line >= 0 && column >= 0) {
        while (rows.length <= line) rows.push([]);
        (rows[line] ?? [])[column] = valueOf(type, data);
      }
      data = undefined;
    },
    text: (part) => {
      if (data !== undefined) data += part;
    },
  });
  return { kind: "read", name, format: "xls", sheets: sheets.map(finished) };
}

function placeOf(index: string | undefined, next: number, most: number): number {
  const given = Number(index ?? next + 1) - 1;
  return Number.isInteger(given) && given >= 0 && given < most ? given : next;
}

function valueOf(type: string, data: string): CellValue {
  if (type === "Number") return Number.isFinite(Number(data)) ? Number(data) : data;
  if (type === "DateTime") return data.slice(0, 10);
  return type === "Boolean" ? data === "1" : data;
}

function finished({ name, rows, merges, hidden }: Building): RawSheet {
  const filled = rows.map((row) => Array.from(row, (cell: CellValue | undefined) => cell ?? ""));
  return { name, rows: filled, merges, hidden: false, hiddenLines: hidden };
}
