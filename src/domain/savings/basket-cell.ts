import type { Reason } from "../reason";
import { tidy } from "../text";
import type { BasketLine } from "./basket";
import { readPrice } from "./price-cell";

/** A line of a basket as it is written; "" where nothing is. */
export interface WrittenLine {
  readonly reference: string;
  readonly obtained: string;
  readonly quantity: string;
  readonly startIndex: string;
  readonly endIndex: string;
  readonly quantityBefore: string;
}

export const BLANK_LINE: WrittenLine = {
  reference: "",
  obtained: "",
  quantity: "",
  startIndex: "",
  endIndex: "",
  quantityBefore: "",
};

const INDEX = /^indices? ?(.*?) ?(?:à|→|>) ?(.*)$/iu;
const BEFORE = /^avant ?(.*)$/iu;

/**
 * The lines of a basket cell, undefined when one holds a part that is none of theirs: "10 / 9 / 100 ; 4 / 5 / 50 /
 * indice 110 à 118 / avant 60" is old price / new price / quantity, then the index of the line and its former quantity.
 */
export function splitBasket(cell: string): readonly WrittenLine[] | undefined {
  const lines = cell.split(";").map(tidy).filter(Boolean).map(splitLine);
  return lines.every((line) => line !== undefined) ? lines : undefined;
}

/** The cell that {@link splitBasket} reads. */
export function joinBasket(lines: readonly WrittenLine[]): string {
  return lines
    .map(({ reference, obtained, quantity, startIndex, endIndex, quantityBefore }) =>
      [
        [reference, obtained, quantity].join(" / "),
        ...(startIndex + endIndex === "" ? [] : [`indice ${startIndex} à ${endIndex}`]),
        ...(quantityBefore === "" ? [] : [`avant ${quantityBefore}`]),
      ].join(" / "),
    )
    .join(" ; ");
}

/** The lines of a basket, and those that cannot be read, each with its number (1 is the first). */
export function readBasket(cell: string): {
  readonly lines: readonly BasketLine[];
  readonly problems: readonly Reason[];
} {
  const problems: Reason[] = [];
  const lines = cell.split(";").map(tidy).filter(Boolean);
  if (lines.length === 0) problems.push({ code: "saving.reference-missing" });
  const read = lines.flatMap((written, at) => {
    const parts = splitLine(written);
    const line = parts && lineOf(parts);
    if (!line) problems.push({ code: "saving.basket-line", values: { line: at + 1, written } });
    return line ?? [];
  });
  return { lines: read, problems };
}

function splitLine(line: string): WrittenLine | undefined {
  const [reference = "", obtained = "", quantity = "", ...others] = line.split("/").map(tidy);
  let found: WrittenLine = { ...BLANK_LINE, reference, obtained, quantity };
  for (const other of others) {
    const [, startIndex, endIndex = ""] = INDEX.exec(other) ?? [];
    const [, quantityBefore] = BEFORE.exec(other) ?? [];
    if (startIndex !== undefined) found = { ...found, startIndex, endIndex };
    else if (quantityBefore !== undefined) found = { ...found, quantityBefore };
    else return undefined;
  }
  return found;
}

function lineOf(written: WrittenLine): BasketLine | undefined {
  const figures: Partial<Record<keyof WrittenLine, number>> = {};
  for (const [key, part] of Object.entries(written) as [keyof WrittenLine, string][]) {
    const reading = readPrice(part);
    if (reading.kind === "unreadable") return undefined;
    if (reading.kind === "value") figures[key] = reading.value;
  }
  const { reference, obtained, quantity, ...others } = figures;
  if (reference === undefined || obtained === undefined || quantity === undefined) return undefined;
  return { reference, obtained, quantity, ...others };
}
