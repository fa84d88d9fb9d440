import type { Cell } from "../cell";
import { numberFormatOf, isTextKind, setNumberFormat } from "../look/formats";
import { isValidated, setValidation } from "../look/validation";
import type { Layout } from "../columns/layout";
import type { Operation } from "../office/batches";
import type { View } from "../reading/view";
import { writeBlock, type Lines } from "./block";

/** Weight of one block: several hold in a request. */
const BYTES_PER_BLOCK = 400_000;

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
  const placeOf = new Map([
    ...view.layout.places,
    ...view.layout.columns.map(({ id }, place) => [`#${id}`, place] as const),
  ]);
  const kinds = new Map(view.layout.definition.columns.map(({ key, kind }) => [view.layout.places.get(key), kind]));
  const isText = (place: number): boolean => isTextKind(kinds.get(place) ?? "number");
  const lines = rows.map((row) => toLine(row, placeOf, view.layout.columns.length));
  // Room is made block by block: an act that stops half-way leaves no blank rows behind.
  const operations = cut(lines).flatMap(({ from, part }) => {
    const first = start + from;
    const room = from === 0 && lastRowIsBlank ? part.length - 1 : part.length;
    const block = writeBlock(() => rangeOf(view, first, part.length), part, isText);
    return together(makeRoom(view, first, part.length, room), block);
  });
  return { operations: [...operations, extendValidations(view, start + rows.length)], start };
}

/** Two operations that are never sent apart. */
function together(first: Operation, second: Operation): Operation {
  return {
    bytes: first.bytes + second.bytes,
    rows: first.rows + second.rows,
    queue: () => {
      first.queue();
      second.queue();
    },
  };
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
    for (const { place, width, format } of formatRuns(layout)) {
      setNumberFormat(body.getCell(start, place).getResizedRange(count - 1, width - 1), format);
    }
  };
  return { bytes: 10_000 + (insert ? room * layout.columns.length * 6 : 0), rows: 0, queue };
}

/** Neighbouring columns of the same format, General left out: one call dresses them all. */
function formatRuns({ definition, places }: Layout): readonly { place: number; width: number; format: string }[] {
  const runs: { place: number; width: number; format: string }[] = [];
  const placed = definition.columns.flatMap(({ key, kind }) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ place, format: numberFormatOf(kind) }];
  });
  for (const { place, format } of placed.sort((one, other) => one.place - other.place)) {
    const last = runs.at(-1);
    if (last && last.format === format && last.place + last.width === place) last.width += 1;
    else runs.push({ place, width: 1, format });
  }
  return runs.filter(({ format }) => format !== "General");
}

/** The dropdowns and warnings of the columns, over the whole body as it will be. */
function extendValidations({ layout, body }: View, rowCount: number): Operation {
  const queue = (): void => {
    for (const column of layout.definition.columns) {
      const place = layout.places.get(column.key);
      if (place !== undefined && isValidated(column)) {
        setValidation(body.getCell(0, place).getResizedRange(rowCount - 1, 0), column);
      }
    }
  };
  return { bytes: 2_000 * layout.columns.length, rows: 0, queue };
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
    const bytes = JSON.stringify(line).length;
    const last = parts.at(-1);
    if (last && bytes <= room) last.part.push(line);
    else parts.push({ from, part: [line] });
    room = (last && bytes <= room ? room : BYTES_PER_BLOCK) - bytes;
  });
  return parts;
}
