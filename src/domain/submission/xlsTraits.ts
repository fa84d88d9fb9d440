import { openContainer } from "./container";
import type { SheetTraits, WorkbookTraits } from "./sheetTraits";

/** Records of an old workbook (MS-XLS). */
const DATE_1904 = 0x0022;
const SHEET = 0x0085;
const ROW = 0x0208;
const BEGIN = 0x0809;
/** Kinds of a record SHEET: worksheets are told, charts and macros are not read. */
const WORKSHEET = 0;
const ROW_HIDDEN = 0x20;

/** Hidden sheets, hidden lines and calendar of an .xls; undefined when its records cannot be followed. */
export function xlsTraits(bytes: Uint8Array): WorkbookTraits | undefined {
  const book = openContainer(bytes)?.stream("Workbook");
  if (!book) return undefined;
  const view = new DataView(book.buffer, book.byteOffset, book.byteLength);
  let dates: WorkbookTraits["dates"] = "1900";
  const sheets: SheetTraits[] = [];
  for (const { type, at, length } of recordsFrom(view, 0)) {
    if (type === DATE_1904 && length >= 2 && view.getUint16(at, true) === 1) dates = "1904";
    if (type !== SHEET || length < 6 || view.getUint8(at + 5) !== WORKSHEET) continue;
    const hidden = (view.getUint8(at + 4) & 3) !== 0;
    sheets.push({ hidden, hiddenLines: hiddenLinesFrom(view, view.getUint32(at, true)) });
  }
  return { dates, sheets };
}

interface RecordPlace {
  readonly type: number;
  readonly at: number;
  readonly length: number;
}

/** The records of one part: from its beginning to that of the next. */
function* recordsFrom(view: DataView, start: number): Generator<RecordPlace> {
  for (let place = start; place + 4 <= view.byteLength;) {
    const [type, length] = [view.getUint16(place, true), view.getUint16(place + 2, true)];
    const at = place + 4;
    if (at + length > view.byteLength || (type === BEGIN && place > start)) return;
    yield { type, at, length };
    place = at + length;
  }
}

function hiddenLinesFrom(view: DataView, start: number): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { type, at, length } of recordsFrom(view, start))
    if (type === ROW && length >= 14 && (view.getUint8(at + 12) & ROW_HIDDEN) !== 0)
      lines.add(view.getUint16(at, true) + 1);
  return lines;
}
