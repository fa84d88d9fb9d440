import type { CellValue } from "../table";
import { tidy } from "../text";

export type Row = readonly CellValue[];

/** Longest quotation of a line. */
const QUOTED = 200;

export function isBlank(cell: CellValue | undefined): boolean {
  if (cell === undefined || cell === "") return true;
  return typeof cell === "string" && !startsPlainly(cell) && !/\S/u.test(cell) && tidy(cell) === "";
}

/** Cheap: a plain sign at its beginning, and the cell is not blank. */
function startsPlainly(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 0x20 && code < 0x7f;
}

/** The cell as a tidy text, "" when blank. */
export function textOf(cell: CellValue | undefined): string {
  return cell === undefined ? "" : tidy(String(cell));
}

/** What a line holds, its cells one after the other: to be quoted. */
export function lineText(row: Row): string {
  const text = row.map(textOf).filter(Boolean).join(" · ");
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
}

/** Whether the cell holds words rather than a number, a day or a yes/no. */
export function isWording(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && /\p{L}{2}/u.test(cell);
}

/** Whether the cell holds a number, written as such or as a text of digits. */
export function isNumeric(cell: CellValue | undefined): boolean {
  if (typeof cell === "number") return true;
  return (
    typeof cell === "string" &&
    /\d/u.test(cell) &&
    !/\p{L}{2}/u.test(cell.replace(/\b(?:eur|euros?|ht|ttc|k)\b/giu, ""))
  );
}

/** Column letters as in Excel. @example columnLetter(27) //=> "AB" */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
