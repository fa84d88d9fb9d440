import type { DataRow, FoundTable } from "../submission";
import type { CellValue } from "../table";
import { tidy } from "../text";

/** The cells of a line as they came: name of the column → text. */
export type OriginalCells = ReadonlyMap<string, string>;

const EQUALS = " = ";
const LINE_END = "\n";
/** Name under which the title of the section above a line is kept. */
export const SECTION = "§";
/** Excel holds 32,767 characters in a cell: what would not fit is not kept half. */
const LONGEST = 32_000;

/** Unique names of the columns of a table: a header borne twice says which column it is. */
export function columnNames({ columns }: FoundTable): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map(({ header, index }) => {
    const name = tidy(header).replaceAll("=", "-") || `#${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** A number is written as it is typed in French, so that it reads back as itself. */
export function originalOf(cell: CellValue | undefined): string {
  if (typeof cell === "number") return String(cell).replace(".", ",");
  return cell === undefined ? "" : tidy(String(cell));
}

/** The content of the column `Texte d'origine`: one cell of the file a line, "Objet = Tracé des terrains". */
export function originalText(cells: OriginalCells): string {
  return together([...cells].map(([name, value]) => `${name}${EQUALS}${value}`));
}

/** The same for a line of a file, blank cells apart. */
export function originalTextOf({ cells, section }: DataRow, names: readonly string[]): string {
  const lines: string[] = [];
  for (const [at, name] of names.entries()) {
    const text = originalOf(cells[at]);
    if (text !== "") lines.push(`${name}${EQUALS}${text}`);
  }
  if (section !== "") lines.push(`${SECTION}${EQUALS}${tidy(section)}`);
  return together(lines);
}

function together(lines: readonly string[]): string {
  const text = lines.join(LINE_END);
  return text.length > LONGEST ? "" : text;
}

/** Reads back {@link originalText}; undefined when nothing was kept. */
export function readOriginal(written: CellValue | undefined): OriginalCells | undefined {
  const text = String(written ?? "");
  if (!text.includes(EQUALS)) return undefined;
  return new Map(
    text.split(LINE_END).map((line): [string, string] => {
      const at = line.indexOf(EQUALS);
      return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + EQUALS.length)];
    }),
  );
}
