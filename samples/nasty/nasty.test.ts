import { readFile, readSubmission } from "../../src/domain/submission";
import { sentencesIn } from "../../src/locales";
import { importFile } from "../../tools/import/importFile";
import { fileReport } from "../../tools/import/report";
import { NASTY_FILES, type NastyFile } from "./index";

const SETTINGS = { today: "2026-11-23", language: "fr", options: {} } as const;
const say = sentencesIn("fr");

/** Long files are read and mapped; their lines are not checked, which other tests do. */
const PATIENCE = 180_000;

async function read(file: NastyFile) {
  const bytes = await file.bytes();
  const imported =
    file.expected.count === undefined
      ? await importFile(file.name, bytes, SETTINGS)
      : { submission: readSubmission(await readFile(file.name, bytes)), anomalies: [] };
  return { imported, report: fileReport(imported, "fr") };
}

test("there are at least thirty of them, each with its own name", () => {
  expect(NASTY_FILES.length).toBeGreaterThanOrEqual(30);
  expect(new Set(NASTY_FILES.map(({ name }) => name)).size).toBe(NASTY_FILES.length);
});

describe.each(NASTY_FILES)("$name: $why", (file) => {
  const { expected } = file;
  test(
    "is read as a person would read it",
    async () => {
      const { imported, report } = await read(file);
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
    },
    PATIENCE,
  );
});
