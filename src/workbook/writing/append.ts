import type { Cell } from "../cell";
import { numberFormatOf, isTextKind, setNumberFormat } from "../look/formats";
import { setValidation } from "../look/validation";
import { bytesOf, type Operation } from "../office/batches";
import type { View } from "../reading/view";
import { writeBlock, type Lines } from "./block";

/** Weight of one block: several hold in a request. */
const BYTES_PER_BLOCK = 1_000_000;

/** A row to append: its cells by key of column, the user's own columns under "#" and their id. */
export type NewRow = Readonly<Record<string, Cell>>;

export interface Appended {
  readonly operations: readonly Operation[];
  /** Row of the body where the first of them will stand. */
  readonly start: number;
}

/**
 * Appends rows under a table of `rowCount` rows (after removals). A blank last row is filled first. The table is
 * enlarged over the empty cells below it; when something stands there, rows are inserted so that nothing is covered.
 */
export function appendRows(view: View, rows: readonly NewRow[], rowCount: number, lastRowIsBlank: boolean): Appended {
  const start = lastRowIsBlank ? rowCount - 1 : rowCount;
  const room = start + rows.length - rowCount;
  const placeOf = new Map([
    ...view.layout.places,
    ...view.layout.columns.map(({ id }, place) => [`#${id}`, place] as const),
  ]);
  const kinds = new Map(view.layout.definition.columns.map(({ key, kind }) => [view.layout.places.get(key), kind]));
  const isText = (place: number): boolean => isTextKind(kinds.get(place) ?? "number");
  const lines = rows.map((row) => toLine(row, placeOf, view.layout.columns.length));
  const blocks = cut(lines).map(({ from, part }) =>
    writeBlock(() => rangeOf(view, start + from, part.length), part, isText),
  );
  return { operations: [makeRoom(view, start, rows.length, room), ...blocks], start };
}

/** Full-width rows of the body; they may stand below its present end. */
export function rangeOf(view: View, start: number, count: number): Excel.Range {
  return view.body.getCell(start, 0).getResizedRange(count - 1, view.layout.columns.length - 1);
}

function makeRoom(view: View, start: number, count: number, room: number): Operation {
  const { table, layout, body } = view;
  const insert = layout.hasTotals || view.somethingBelow;
  const queue = (): void => {
    if (room > 0 && insert) table.rows.add(undefined, blankRows(room, layout.columns.length));
    if (room > 0 && !insert) table.resize(table.getRange().getResizedRange(room, 0));
    for (const column of layout.definition.columns) {
      const place = layout.places.get(column.key);
      if (place === undefined) continue;
      const format = numberFormatOf(column.kind);
      if (format !== "General") setNumberFormat(body.getCell(start, place).getResizedRange(count - 1, 0), format);
      setValidation(body.getCell(0, place).getResizedRange(start + count - 1, 0), column);
    }
  };
  return { bytes: 40_000 + (insert ? room * layout.columns.length * 6 : 0), rows: 0, queue };
}

function blankRows(count: number, width: number): string[][] {
  return Array.from({ length: count }, () => Array.from({ length: width }, () => ""));
}

function toLine(row: NewRow, placeOf: ReadonlyMap<string, number>, width: number): (Cell | null)[] {
  const line = Array.from({ length: width }, (): Cell | null => null);
  for (const [key, cell] of Object.entries(row)) {
    const place = placeOf.get(key);
    if (place !== undefined && cell !== "") line[place] = cell;
  }
  return line;
}

/** Blocks of rows light enough to be grouped or sent apart. */
function cut(lines: Lines): readonly { readonly from: number; readonly part: Lines }[] {
  const parts: { from: number; part: (readonly (Cell | null)[])[] }[] = [];
  let room = 0;
  lines.forEach((line, from) => {
    const bytes = bytesOf(line);
    const last = parts.at(-1);
    if (last && bytes <= room) last.part.push(line);
    else parts.push({ from, part: [line] });
    room = (last && bytes <= room ? room : BYTES_PER_BLOCK) - bytes;
  });
  return parts;
}
