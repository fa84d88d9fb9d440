import Papa from "papaparse";
import { decodeText } from "./decodeText";
import type { RawFile } from "./rawFile";

const DELIMITERS = [";", "\t", "|", ","];
/** Enough of a file to see how it is cut, whatever its size. */
const SAMPLE = 40_000;
/** Lines of the sample that are compared. */
const COMPARED = 60;
/** Excel's own first line "sep=;", which is no data. */
const DECLARED = /^sep=(.)(?:\n|$)/u;
/** A number that a spreadsheet was told to keep as a text. */
const TEXT_NUMBER = /^'(?=[\d ]+(?:[.,]\d+)?$)/u;
const SOMETHING = /[^\s;,|"]/u;
/** Share of lines that must be one quoted text for the file to have been quoted twice. */
const MOSTLY = 0.8;

/** A text file of values: ; , tab or |, quoted or not, any line end. Every value stays a text. */
export function readDelimited(name: string, bytes: Uint8Array): RawFile {
  const decoded = decodeText(bytes);
  const text = oneLineEnd(decoded.text);
  if (!SOMETHING.test(text.slice(0, SAMPLE)) && !SOMETHING.test(text))
    return { kind: "unreadable", name, reason: { code: "file.empty" } };
  const { rows, delimiter } = cut(text);
  if (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  for (const row of rows)
    for (const [at, cell] of row.entries()) row[at] = (delimiter === "|" ? cell.trim() : cell).replace(TEXT_NUMBER, "");
  const sheet = { name: "", rows, merges: [], hidden: false, hiddenLines: new Set<number>() };
  return { kind: "read", name, format: "text", sheets: [sheet], encoding: decoded.encoding, delimiter };
}

/** Ends of lines mixed in one file would hide some of them; null signs say nothing. */
function oneLineEnd(text: string): string {
  const plain = text.includes("\0") ? text.replaceAll("\0", "") : text;
  return plain.includes("\r") ? plain.replace(/\r\n?/gu, "\n") : plain;
}

interface Cut {
  readonly rows: string[][];
  readonly delimiter: string;
}

function cut(text: string): Cut {
  const delimiter = DECLARED.exec(text)?.[1] ?? detectDelimiter(text.slice(0, SAMPLE));
  const rows = parse(text, delimiter);
  const once = quotedTwice(rows) ? rows.map(([line = ""]) => line).join("\n") : undefined;
  return once === undefined ? { rows, delimiter } : cut(once);
}

/** Whole lines between quotes, their separators inside: each line was exported as one value. */
function quotedTwice(rows: readonly (readonly string[])[]): boolean {
  const lines = rows.slice(0, COMPARED).filter((row) => row.some((cell) => cell !== ""));
  const whole = lines.filter((row) => row.length === 1 && DELIMITERS.some((delimiter) => row[0]?.includes(delimiter)));
  if (lines.length < 2 || whole.length < lines.length * MOSTLY) return false;
  const inside = whole.map(([line = ""]) => line).join("\n");
  const delimiter = detectDelimiter(inside);
  return Papa.parse<string[]>(inside, { delimiter, newline: "\n" }).data.every((row) => row.length > 1);
}

/**
 * The delimiter under which most lines of the sample have the same number of cells, and several of them.
 * A comma inside the titles, or in the decimals, cuts lines unevenly and loses.
 */
export function detectDelimiter(sample: string): string {
  let best = { delimiter: ";", score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(parse(sample, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Number of lines that share the most frequent width, a little more when it is wide. */
function regularity(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows.slice(0, COMPARED)) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count * (1 + Math.min(width, 10) / 100)));
}

function parse(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n", skipEmptyLines: false });
  // Quotes that do not pair, in inches or names, swallow the lines that follow them.
  if (!errors.some(({ type }) => type === "Quotes")) return data;
  const unquoted = text.split("\n").map((line) => line.split(delimiter).map(withoutQuotes));
  return regularity(unquoted) >= regularity(data) ? unquoted : data;
}

function withoutQuotes(cell: string): string {
  const [, inside] = /^"(.*)"$/su.exec(cell) ?? [];
  if (inside !== undefined && !/(?<!")"(?:"")*(?!")/u.test(inside)) return inside.replaceAll('""', '"');
  return /^"[^"]*$/u.test(cell) ? cell.slice(1) : cell;
}
