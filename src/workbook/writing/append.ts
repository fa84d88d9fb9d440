import type { Cell } from "../cell";
import { numberFormatOf, isTextKind, setNumberFormat } from "../look/formats";
import { isValidated, setValidation } from "../look/validation";
import type { Layout } from "../columns/layout";
import type { Operation } from "../office/batches";
import type { Breath } from "../office/breath";
import type { View } from "../reading/view";
import { writeBlock } from "./block";

/** Weight of one block: several hold in a request. */
const BYTES_PER_BLOCK = 400_000;

/** A row to append: its cells by key of column, the user's own columns under "#" and their id. */
export type NewRow = Readonly<Record<string, Cell>>;

export interface Appended {
  readonly operations: readonly Operation[];
  /** The rows as they were written, block by block, once the operations were queued: live, they follow insertions. */
  readonly written: readonly { readonly range: Excel.Range; readonly count: number }[];
}

/**
 * Appends rows under a table. A blank last row is filled first. The table is enlarged over the empty cells below it;
 * when something stands there, rows are inserted so that nothing is covered. The place is found by Excel itself at the
 * moment of writing: rows that a colleague has just added are not covered either.
 */
export async function appendRows(
  view: View,
  rows: readonly NewRow[],
  lastRowIsBlank: boolean,
  breath: Breath,
): Promise<Appended> {
  const placeOf = new Map([
    ...view.layout.places,
    ...view.layout.columns.map(({ id }, place) => [`#${id}`, place] as const),
  ]);
  const kinds = new Map(view.layout.definition.columns.map(({ key, kind }) => [view.layout.places.get(key), kind]));
  const isText = (place: number): boolean => isTextKind(kinds.get(place) ?? "number");
  const blocks = new Blocks();
  for (const row of rows) {
    blocks.add(toLine(row, placeOf, view.layout.columns.length));
    await breath.take();
  }
  const written: { range: Excel.Range; count: number }[] = [];
  // Room is made block by block: an act that stops half-way leaves no blank rows behind.
  const operations: Operation[] = [];
  for (const [at, part] of blocks.parts.entries()) {
    const count = part.length;
    const target = (): Excel.Range => {
      const range = lastRows(view.table, count);
      written.push({ range, count });
      for (const { place, width, format } of formatRuns(view.layout)) {
        setNumberFormat(range.getCell(0, place).getResizedRange(count - 1, width - 1), format);
      }
      return range;
    };
    const room = at === 0 && lastRowIsBlank ? count - 1 : count;
    operations.push(together(makeRoom(view, room), writeBlock(target, part, isText)));
    await breath.take();
  }
  return { operations: [...operations, extendValidations(view)], written };
}

function lastRows(table: Excel.Table, count: number): Excel.Range {
  const last = table.getDataBodyRange().getLastRow();
  return count === 1 ? last : last.getOffsetRange(1 - count, 0).getResizedRange(count - 1, 0);
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

function makeRoom({ table, layout, somethingBelow }: View, room: number): Operation {
  const insert = layout.hasTotals || somethingBelow;
  const queue = (): void => {
    if (room > 0 && insert) table.rows.add(undefined, blankRows(room, layout.columns.length));
    if (room > 0 && !insert) table.resize(table.getRange().getResizedRange(room, 0));
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

/** The dropdowns and warnings of the columns, over the whole body as it has become. */
function extendValidations({ layout, table }: View): Operation {
  const queue = (): void => {
    for (const column of layout.definition.columns) {
      const place = layout.places.get(column.key);
      if (place !== undefined && isValidated(column)) setValidation(table.getDataBodyRange().getColumn(place), column);
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
class Blocks {
  readonly parts: (readonly (Cell | null)[])[][] = [];
  #room = 0;

  add(line: readonly (Cell | null)[]): void {
    const bytes = JSON.stringify(line).length;
    const last = this.parts.at(-1);
    if (last && bytes <= this.#room) last.push(line);
    else {
      this.parts.push([line]);
      this.#room = BYTES_PER_BLOCK;
    }
    this.#room -= bytes;
  }
}
