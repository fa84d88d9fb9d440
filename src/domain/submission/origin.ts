/** Where a need came from. */
export interface Origin {
  readonly file: string;
  /** "" for a text file. */
  readonly sheet: string;
  /** Line number in the file, from 1. */
  readonly row: number;
  /** What the cells said before they were put in the workbook's form: "Montant : 12 k€ ; Durée : 4 ans". */
  readonly original: string;
}

const PART = " | ";

/** The content of the column `Origine`: "file | sheet | row", then the original text of the cells that were converted. */
export function originText({ row, original, ...place }: Origin): string {
  return originIn(place)(row, original);
}

/** {@link originText} for many lines of a sheet. */
export function originIn({ file, sheet }: Pick<Origin, "file" | "sheet">): (row: number, original: string) => string {
  const place = [file, sheet].map((part) => part.replaceAll("|", "¦")).filter((part) => part !== "");
  const start = place.map((part) => part + PART).join("");
  return (row, original) => `${start}${String(row)}${original === "" ? "" : PART + original}`;
}

/** Reads back {@link originText}; undefined for a need that was typed in the workbook, or whose origin was rewritten. */
export function readOrigin(text: string): Origin | undefined {
  const [file = "", ...rest] = text.split(PART);
  const at = isLine(rest[1]) ? 1 : isLine(rest[0]) ? 0 : -1;
  if (at < 0) return undefined;
  return {
    file,
    sheet: at === 1 ? (rest[0] ?? "") : "",
    row: Number(rest[at]),
    original: rest.slice(at + 1).join(PART),
  };
}

function isLine(part: string | undefined): boolean {
  return part !== undefined && /^[1-9]\d*$/u.test(part);
}
