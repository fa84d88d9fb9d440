import { decodeText } from "./decodeText";
import { readMarkup } from "./markup";
import type { Merge, RawFile, RawSheet } from "./rawFile";

/** A list takes two lines and two columns at least. */
const LEAST = 2;
/** A cell that says it covers more is a mistake. */
const MOST_SPAN = 500;

interface Cell {
  text: string;
  readonly across: number;
  readonly down: number;
}

/**
 * The tables of a web page: what many programs export under the name of a workbook. Undefined when the page has no
 * table, which is then no list.
 */
export function readHtml(name: string, bytes: Uint8Array): RawFile | undefined {
  const { text, encoding } = decodeText(bytes);
  const sheets = tablesOf(text).flatMap((lines, at): readonly RawSheet[] => {
    const sheet = sheetOf(lines, at);
    return sheet.rows.length >= LEAST && sheet.rows.some(({ length }) => length >= LEAST) ? [sheet] : [];
  });
  return sheets.length === 0 ? undefined : { kind: "read", name, format: "text", sheets, encoding };
}

/** Lines of cells of each table, the innermost when they are nested. */
function tablesOf(html: string): readonly (readonly (readonly Cell[])[])[] {
  const tables: Cell[][][] = [];
  const inside: Cell[][][] = [];
  let cell: Cell | undefined;
  let silent = false;
  readMarkup(html, {
    open: (name, attribute) => {
      if (name === "script" || name === "style") silent = true;
      if (name === "table") {
        const lines: Cell[][] = [];
        tables.push(lines);
        inside.push(lines);
        cell = undefined;
      }
      if (name === "tr") {
        inside.at(-1)?.push([]);
        cell = undefined;
      }
      if (name === "td" || name === "th") {
        cell = { text: "", across: spanOf(attribute("colspan")), down: spanOf(attribute("rowspan")) };
        inside.at(-1)?.at(-1)?.push(cell);
      }
      if (name === "br" && cell) cell.text += "\n";
    },
    close: (name) => {
      if (name === "script" || name === "style") silent = false;
      if (name === "td" || name === "th") cell = undefined;
      if (name === "table") inside.pop();
    },
    text: (text) => {
      if (cell && !silent) cell.text += text;
    },
  });
  return tables;
}

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= MOST_SPAN ? span : 1;
}

function sheetOf(lines: readonly (readonly Cell[])[], at: number): RawSheet {
  const rows = lines.map((): string[] => []);
  const merges: Merge[] = [];
  for (const [line, cells] of lines.entries()) {
    const row = rows[line] ?? [];
    for (const { text, across, down } of cells) {
      let column = 0;
      while (row[column] !== undefined) column++;
      const last = Math.min(line + down, rows.length) - 1;
      for (let covered = line; covered <= last; covered++)
        for (let beside = 0; beside < across; beside++) (rows[covered] ?? [])[column + beside] = "";
      row[column] = text.trim();
      if (across > 1 || last > line)
        merges.push({ startRow: line, endRow: last, startCol: column, endCol: column + across - 1 });
    }
  }
  const filled = rows.map((row) => Array.from(row, (cell: string | undefined) => cell ?? ""));
  const name = at === 0 ? "" : String(at + 1);
  return { name, rows: filled, merges, hidden: false, hiddenLines: new Set() };
}
