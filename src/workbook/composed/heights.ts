import type { ComposedCell, ComposedLine } from "./composed-sheet";
import { LOOKS } from "./looks";

/** Height of a line of text for the size of its font, both in points. */
const LEADING = 1.35;
/** Room above and under the text of a cell, in points. */
const MARGIN = 3;
/** Widths are in characters of this size. */
const USUAL_SIZE = 11;

/**
 * Height of a line, in points, from its longest text: written rather than left to each program, which would not agree
 * on where the page ends.
 * @param widths of the columns, in characters
 */
export function heightOf({ cells, height }: ComposedLine, widths: readonly number[]): number {
  return height ?? Math.max(15, ...cells.map((cell) => heightOfCell(cell, widths)));
}

function heightOfCell({ column, span = 1, value, look }: ComposedCell, widths: readonly number[]): number {
  const { size, bold } = LOOKS[look];
  const width = widths.slice(column, column + span).reduce((total, one) => total + one, 0);
  // Half a character on each side is lost to the margins of the cell; bold letters are wider.
  const room = Math.max(1, ((width - 1) * USUAL_SIZE) / (size * (bold ? 1.08 : 1)));
  const lines =
    typeof value === "number" ? 1 : value.split("\n").reduce((total, text) => total + wrapped(text, room), 0);
  return lines * size * LEADING + MARGIN;
}

/** Lines that a text takes: words go whole to the next line. */
function wrapped(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}
