import { readFile as readBytes } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { importFile, type ImportSettings } from "./import/importFile";
import { printed } from "./import/print";
import { fileReport, missingReport, type FileReport } from "./import/report";
import { fromUser } from "./lib/root";

const USAGE =
  "npm run --silent import -- FILE… [--department D] [--year YYYY] [--vat 20] [--today YYYY-MM-DD] [--language en] [--json]";

/** What an import would bring of each file, in words or as JSON. A bad file is reported: the exit status stays 0. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: "boolean" },
      department: { type: "string" },
      year: { type: "string" },
      vat: { type: "string" },
      today: { type: "string" },
      language: { type: "string" },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(`A file is expected: ${USAGE}`);
  const settings: ImportSettings = {
    today: values.today ?? new Date().toISOString().slice(0, 10),
    language: values.language === "en" ? "en" : "fr",
    options: {
      ...(values.department === undefined ? {} : { department: values.department }),
      ...(values.year === undefined ? {} : { year: numberOf("year", values.year) }),
      ...(values.vat === undefined ? {} : { vatRate: numberOf("vat", values.vat.replace(",", ".")) / 100 }),
    },
  };
  const files: FileReport[] = [];
  for (const file of positionals) files.push(await reportOf(file, settings));
  console.log(values.json ? JSON.stringify({ files }) : files.map(printed(settings.language)).join("\n\n"));
}

/** One file at a time, so that a hundred large ones need the memory of one. */
async function reportOf(file: string, settings: ImportSettings): Promise<FileReport> {
  const name = path.basename(file);
  try {
    const bytes = new Uint8Array(await readBytes(fromUser(file)));
    return fileReport(await importFile(name, bytes, settings), settings.language);
  } catch (error) {
    return missingReport(name, error, settings.language);
  }
}

function numberOf(option: string, written: string): number {
  const value = Number(written);
  if (!Number.isFinite(value)) throw new Error(`--${option}: a number is expected, not ${written}. ${USAGE}`);
  return value;
}

// Whoever reads only the beginning of the answer ends it, without a fault.
process.stdout.on("error", () => process.exit());

main().then(
  () => (process.exitCode = 0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
