import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { readFile, readSubmission } from "../../src/domain/submission";
import { SMALL } from "../lib/growth";
import { duel } from "../lib/measure";
import { heapPeakOf } from "../lib/memory";
import { ratioOf, type Result } from "../lib/result";
import { csvFile, xlsxFile } from "../material/files";

/** From the bytes of a list to needs and what is doubtful in them, against the libraries that open the same bytes. */
export async function importing(): Promise<readonly Result[]> {
  const [csv, xlsx] = [csvFile(SMALL), await xlsxFile(SMALL)];
  return [
    await measured("besoins.csv", csv, "papaparse 5.7.1 on the same bytes, cells only", () =>
      Promise.resolve(Papa.parse(new TextDecoder().decode(csv), { delimiter: ";" })),
    ),
    await measured("besoins.xlsx", xlsx, "hucre 1.0.0 on the same bytes, cells only", () => readXlsx(xlsx)),
  ];
}

async function measured(file: string, bytes: Uint8Array, rival: string, bare: () => Promise<unknown>): Promise<Result> {
  const ours = async () => readSubmission(await readFile(file, bytes));
  const [ms, theirs] = await duel(ours, bare);
  const { tables } = await ours();
  const read = tables.reduce((sum, { conversion }) => sum + conversion.rows.length, 0);
  if (read === 0) throw new Error(`No line was read in ${file}.`);
  return {
    subject: "import",
    what: `header, columns and needs of a ${file.replace("besoins", "")} file`,
    size: SMALL,
    ms,
    heapPeakMb: await heapPeakOf(ours),
    alternative: { name: rival, ms: theirs, ratio: ratioOf(ms.median, theirs.median) },
    counts: { bytes: bytes.length, lines: read },
  };
}
