import Papa from "papaparse";
import { decodeText } from "./decodeText";
import type { RawFile } from "./rawFile";

const DELIMITERS = [";", "\t", "|", ","];
/** Enough of a file to see how it is cut, whatever its size. */
const SAMPLE = 40_000;
/** Excel's own first line "sep=;", which is no data. */
const DECLARED = /^sep=(.)(?:\r\n|\r|\n)/u;

/** A text file of values: ; , tab or |, quoted or not, any line end. Every value stays a text. */
export function readDelimited(name: string, bytes: Uint8Array): RawFile {
  const { text, encoding } = decodeText(bytes);
  if (!/[^\s;,|"]/u.test(text.slice(0, SAMPLE)) && !/[^\s;,|"]/u.test(text))
    return { kind: "unreadable", name, reason: { code: "file.empty" } };
  const declared = DECLARED.exec(text);
  const delimiter = declared?.[1] ?? detectDelimiter(text.slice(0, SAMPLE));
  const rows = parse(text, delimiter);
  if (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  const sheet = { name: "", rows, merges: [], hidden: false, hiddenLines: new Set<number>() };
  return { kind: "read", name, format: "text", sheets: [sheet], encoding, delimiter };
}

/**
 * The delimiter under which most lines of the sample have the same number of cells, and several of them.
 * A comma inside the titles, or in the decimals, cuts lines unevenly and loses.
 */
export function detectDelimiter(sample: string): string {
  let best = { delimiter: ";", score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = parse(sample, delimiter)
      .slice(0, 60)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const score = regularity(widths);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Number of lines that share the most frequent width, a little more when it is wide. */
function regularity(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count * (1 + Math.min(width, 10) / 100)));
}

function parse(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
}
