import { readFile, readSubmission } from "../../src/domain/submission";
import { sentencesIn } from "../../src/locales";
import { importFile } from "../../tools/import/importFile";
import { fileReport } from "../../tools/import/report";
import { NASTY_FILES, type NastyFile } from "./index";
import { savedAgain, soffice } from "../../tools/lib/libreoffice";

const SETTINGS = { today: "2026-11-23", language: "fr", options: {} } as const;
const say = sentencesIn("fr");

/** Long files are read and mapped; their lines are not checked, which other tests do. */
const PATIENCE = 180_000;

/** Reads the file, or the same saved by another program, and holds it against what is expected. */
async function examine(file: NastyFile, name = file.name, given?: Uint8Array): Promise<void> {
  const { expected } = file;
  const bytes = given ?? (await file.bytes());
  const imported =
    expected.count === undefined
      ? await importFile(name, bytes, SETTINGS)
      : { submission: readSubmission(await readFile(name, bytes)), anomalies: [] };
  const report = fileReport(imported, "fr");
  expect(imported.submission.problem?.code).toBe(expected.error);
  expect(report.error).toBe(imported.submission.problem && say(imported.submission.problem));
  if (expected.sheet !== undefined) expect(report.sheet).toBe(expected.sheet);
  if (expected.headerRow !== undefined) expect(report.headerRow).toBe(expected.headerRow);
  const rows = expected.count === undefined ? report.rows : report.rows.slice(-(expected.rows ?? []).length);
  expect(report.rows).toHaveLength(expected.count ?? expected.rows?.length ?? 0);
  expect(rows).toMatchObject((expected.rows ?? []).map(([row, fields]) => ({ ...fields, source: { row } })));
  const skipped = imported.submission.tables.flatMap(({ conversion }) =>
    conversion.skipped.map(({ row, reason }) => [row, reason.code]),
  );
  for (const line of expected.skipped ?? []) expect(skipped).toContainEqual(line);
  const told = report.anomalies.map(({ row, field, rule }) => [row, field, rule]);
  for (const anomaly of expected.anomalies ?? []) expect(told).toContainEqual(anomaly);
  if (expected.content !== undefined) expect(report.rows.length + report.skipped.length + 1).toBe(expected.content);
}

test("there are at least thirty of them, each with its own name", () => {
  expect(NASTY_FILES.length).toBeGreaterThanOrEqual(30);
  expect(new Set(NASTY_FILES.map(({ name }) => name)).size).toBe(NASTY_FILES.length);
});

describe.each(NASTY_FILES)("$name: $why", (file) => {
  test("is read as a person would read it", () => examine(file), PATIENCE);
});

/** LibreOffice computes formulas again. */
const OTHERWISE: ReadonlySet<string> = new Set(["formules.xlsx", "formules-sans-valeur.xlsx"]);
const WORKBOOKS = NASTY_FILES.filter(
  ({ name, expected }) => /\.(?:xlsx|ods)$/u.test(name) && isShort(expected) && !OTHERWISE.has(name),
);

function isShort({ error, count }: NastyFile["expected"]): boolean {
  return error === undefined && count === undefined;
}

if (soffice === undefined) console.warn("LibreOffice is not installed: files saved by it are not tried.");
(soffice === undefined ? describe.skip : describe).each(["xls", "ods", "xlsx"] as const)(
  "saved by LibreOffice as .%s",
  (format) => {
    test(
      "they say the same",
      async () => {
        const files = await Promise.all(WORKBOOKS.map(async ({ name, bytes }) => ({ name, bytes: await bytes() })));
        const saved = savedAgain(files, format);
        const wrong: string[] = [];
        for (const [at, file] of WORKBOOKS.entries()) {
          const name = file.name.replace(/\w+$/u, format);
          await examine(file, name, saved[at]).catch((error: unknown) => wrong.push(`${name}: ${String(error)}`));
        }
        expect(wrong).toEqual([]);
      },
      PATIENCE,
    );
  },
);
