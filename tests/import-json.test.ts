import { importFile } from "../tools/import/importFile";
import { fileReport, missingReport, type FileReport } from "../tools/import/report";

const SETTINGS = { today: "2026-11-23", language: "fr", options: {} } as const;

/** Those who read the JSON of the command count on these names, and on no other for a list alone in its file. */
const SHAPE = ["file", "sheet", "headerRow", "mapping", "rows", "skipped", "anomalies"];

async function reported(text: string): Promise<FileReport> {
  return fileReport(await importFile("voirie.csv", new TextEncoder().encode(text), SETTINGS), "fr");
}

test("the report of a list has these names, column by column and line by line", async () => {
  const report = await reported(
    "Direction;Objet;Montant HT annuel;Date de besoin\nVoirie;Sel de déneigement;40 à 50 k€;T2 2027\nTotal;;40;",
  );
  expect(Object.keys(report)).toEqual(SHAPE);
  expect(report).toMatchObject({ file: "voirie.csv", headerRow: 1 });
  for (const column of report.mapping) expect(Object.keys(column)).toEqual(["column", "header", "field", "confidence"]);
  expect(report.rows).toEqual([
    expect.objectContaining({
      department: "Voirie",
      title: "Sel de déneigement",
      amountExclTax: "40 à 50 k€",
      neededBy: { from: "2027-04-01", to: "2027-06-30" },
      source: { sheet: "", row: 2 },
    }),
  ]);
  expect(report.skipped.map((line) => Object.keys(line))).toEqual([["row", "reason"]]);
  for (const anomaly of report.anomalies)
    expect(Object.keys(anomaly)).toEqual(["row", "field", "rule", "severity", "message"]);
});

test("a file that cannot be read has the same names, and says why", async () => {
  const [empty, missing] = [await reported(""), missingReport("voirie.csv", new Error("ENOENT"), "fr")];
  expect(Object.keys(empty)).toEqual([...SHAPE, "error"]);
  expect(Object.keys(missing)).toEqual([...SHAPE, "error"]);
});
