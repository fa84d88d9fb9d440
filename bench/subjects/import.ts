import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import type { Need } from "../../src/domain/need";
import { readFile, readSubmission } from "../../src/domain/submission";
import { validate } from "../../src/domain/validation";
import { SMALL } from "../lib/growth";
import { duel, type Insistence } from "../lib/measure";
import { heapPeakOf } from "../lib/memory";
import { computingGoal, goal, ratioOf, type Result } from "../lib/result";
import { csvFile, xlsxFile } from "../material/files";
import { TODAY } from "../material/needs";

/** What the product sets itself: a campaign of forty departments, and one very long file. */
const CAMPAIGN = { files: 40, lines: 50, limit: 3_000 };
const LONG = { lines: 100_000, limit: 6_000, megabytes: 600 };
const LONG_INSISTENCE = { warmUps: 0, runs: 3, patience: 60_000 };

interface Measure {
  readonly what: string;
  readonly size: number;
  readonly files: readonly Uint8Array[];
  readonly name: string;
  /** The lines are checked too, all together. */
  readonly checked: boolean;
  readonly rival: string;
  readonly bare: (bytes: Uint8Array) => unknown;
  readonly limit?: number;
  readonly megabytes?: number;
  readonly insistence?: Partial<Insistence>;
}

const LIBRARY = "hucre 1.0.0 on the same bytes, cells only";

/** From the bytes of a list to needs and what is doubtful in them, against the libraries that open the same bytes. */
export async function importing(): Promise<readonly Result[]> {
  const one = { size: SMALL, checked: false };
  return [
    await measured({
      ...one,
      what: "header, columns and needs of a .csv file",
      files: [csvFile(SMALL)],
      name: "besoins.csv",
      rival: "papaparse 5.7.1 on the same bytes, cells only",
      bare: (bytes) => Papa.parse(new TextDecoder().decode(bytes), { delimiter: ";" }),
    }),
    await measured({
      ...one,
      what: "header, columns and needs of a .xlsx file",
      files: [await xlsxFile(SMALL)],
      name: "besoins.xlsx",
      rival: LIBRARY,
      bare: readXlsx,
    }),
    await measured({
      what: `${CAMPAIGN.files} .xlsx files of ${CAMPAIGN.lines} lines, read, mapped and checked`,
      size: CAMPAIGN.files,
      files: await Promise.all(Array.from({ length: CAMPAIGN.files }, () => xlsxFile(CAMPAIGN.lines))),
      name: "besoins.xlsx",
      checked: true,
      rival: LIBRARY,
      bare: readXlsx,
      limit: CAMPAIGN.limit,
    }),
    await measured({
      what: "one .xlsx file ten times shorter than the next, read, mapped and checked",
      size: LONG.lines / 10,
      files: [await xlsxFile(LONG.lines / 10)],
      name: "besoins.xlsx",
      checked: true,
      rival: LIBRARY,
      bare: readXlsx,
      insistence: LONG_INSISTENCE,
    }),
    await measured({
      what: "one .xlsx file, read, mapped and checked",
      size: LONG.lines,
      files: [await xlsxFile(LONG.lines)],
      name: "besoins.xlsx",
      checked: true,
      rival: LIBRARY,
      bare: readXlsx,
      limit: LONG.limit,
      megabytes: LONG.megabytes,
      insistence: LONG_INSISTENCE,
    }),
  ];
}

async function measured(measure: Measure): Promise<Result> {
  const { what, size, files, name, checked, rival, bare, limit, megabytes, insistence } = measure;
  const ours = async () => {
    let read = 0;
    const needs: Need[] = [];
    for (const bytes of files) {
      const { tables } = readSubmission(await readFile(name, bytes));
      for (const { conversion } of tables) {
        read += conversion.rows.length;
        if (checked) for (const need of conversion.needs) needs.push(need);
      }
    }
    return { read, anomalies: validate(needs, { today: TODAY }).length };
  };
  const theirs = async () => {
    for (const bytes of files) await bare(bytes);
  };
  const [ms, other] = await duel(ours, theirs, insistence);
  const { read, anomalies } = await ours();
  if (read === 0) throw new Error(`No line was read: ${what}.`);
  const heapPeakMb = await heapPeakOf(ours);
  const bareHeapPeakMb = await heapPeakOf(theirs);
  return {
    subject: "import",
    what,
    size,
    ms,
    heapPeakMb,
    alternative: { name: rival, ms: other, heapPeakMb: bareHeapPeakMb, ratio: ratioOf(ms.median, other.median) },
    ...(limit === undefined ? {} : { goal: computingGoal(ms, limit) }),
    ...(megabytes === undefined ? {} : { memoryGoal: goal("heapPeakMb", heapPeakMb, megabytes) }),
    counts: {
      bytes: files.reduce((sum, { length }) => sum + length, 0),
      lines: read,
      ...(checked ? { anomalies } : {}),
    },
  };
}
