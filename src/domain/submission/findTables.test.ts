import { aFile, aSheet } from "./testing/aSheet";
import { readSubmission } from "./index";

const read = (...sheets: Parameters<typeof aFile>[1][]) => readSubmission(aFile("besoins.xlsx", ...sheets));
const fieldsOf = ({ tables }: ReturnType<typeof read>) => tables[0]?.mapping.map(({ field }) => field);

test("a list without header is told by its content, its first line kept, and it is said", () => {
  const submission = read(
    aSheet(
      "Feuil1",
      ["Voirie", "Sel de déneigement en sacs", 12_000, "15/11/2027"],
      ["Voirie", "Enrobé à froid", 8_500, "01/03/2027"],
      ["Sports", "Filets de buts", 1_200, "01/08/2027"],
    ),
  );
  expect(fieldsOf(submission)).toEqual(["department", "title", "annualAmount", "neededBy"]);
  expect(submission.tables[0]?.mapping.every(({ confidence }) => confidence <= 0.6)).toBe(true);
  expect(submission.tables[0]?.conversion.lines).toEqual([1, 2, 3]);
  expect(submission.tables[0]?.conversion.anomalies).toContainEqual(
    expect.objectContaining({ row: 1, reason: { code: "table.no-header" } }),
  );
});

test("prose is no list", () => {
  const submission = read(aSheet("Note", ["Madame, Monsieur,"], ["Voici nos besoins pour 2027."], ["Cordialement"]));
  expect(submission).toMatchObject({ tables: [], problem: { code: "file.no-table" } });
});

test("codes and labels are a nomenclature, not needs", () => {
  const families = Array.from({ length: 20 }, (_, at) => [
    `${String(10 + at)}.01`,
    `Famille d'achats n° ${String(at)}`,
  ]);
  const submission = read(aSheet("Nomenclature", ["Code", "Libellé"], ...families));
  expect(submission).toMatchObject({
    tables: [],
    asideSheets: [{ reason: { code: "sheet.nomenclature" } }],
    problem: { code: "file.nomenclature" },
  });
});

test("a form filled downwards is one need, on the line of its title", () => {
  const submission = read(
    aSheet(
      "Fiche",
      ["FICHE BESOIN", ""],
      ["Direction", "Voirie"],
      ["Objet :", "Sel de déneigement"],
      ["Nature", "Fournitures"],
      ["Montant annuel HT", 12_000],
      ["Durée", "4 ans"],
    ),
  );
  expect(submission.tables[0]?.conversion).toMatchObject({
    lines: [3],
    rows: [{ department: "Voirie", title: "Sel de déneigement", annualAmount: 12_000, durationMonths: 48 }],
  });
});

test("a sheet that explains the columns is no form", () => {
  const submission = read(
    aSheet(
      "Aide",
      ["Direction", "la vôtre"],
      ["Objet", "ce qui est à acheter"],
      ["Nature", "F, S ou T"],
      ["Durée", "en mois"],
    ),
  );
  expect(submission.problem).toEqual({ code: "file.no-table" });
});

test("crosses under the three natures give that of each line", () => {
  const submission = read(
    aSheet(
      "Feuil1",
      ["Objet", "Fournitures", "Services", "Travaux", "Montant annuel"],
      ["Sel de déneigement", "X", "", "", 12_000],
      ["Élagage", "", "x", "", 45_000],
      ["Borne et sa pose", "x", "x", "", 9_000],
    ),
  );
  const { rows, needs } = submission.tables[0]?.conversion ?? { rows: [], needs: [] };
  expect(rows.map(({ nature }) => nature)).toEqual(["F", "S", "Fournitures et Services"]);
  expect(needs[2]?.nature).toMatchObject({ kind: "unreadable", reason: { code: "nature.several" } });
});

test("a column where days can only be American is read so, and it is told", () => {
  const submission = read(
    aSheet(
      "Feuil1",
      ["Objet", "Montant annuel", "Date de besoin"],
      ["Sel", 900, "11/15/2027"],
      ["Sable", 900, "03/04/2027"],
    ),
  );
  const { needs, anomalies } = submission.tables[0]?.conversion ?? { needs: [], anomalies: [] };
  expect(needs.map(({ neededBy }) => neededBy)).toMatchObject([{ value: "2027-11-15" }, { value: "2027-03-04" }]);
  expect(anomalies.filter(({ reason }) => reason.code === "day.month-first")).toHaveLength(2);
});

test("an amount whose header says no period is told on the line of the header", () => {
  const lines = [
    ["Nettoyage", 80_000, "4 ans"],
    ["Gardiennage", 40_000, "4 ans"],
  ] as const;
  const told = (header: string) =>
    read(aSheet("Feuil1", ["Objet", header, "Durée"], ...lines)).tables[0]?.conversion.anomalies.map(
      ({ row, reason }) => [row, reason.code],
    );
  expect(told("Montant HT")).toEqual([[1, "amount.contract-assumed"]]);
  for (const header of [
    "Montant HT/an",
    "Montant annuel",
    "Montant HT sur la durée",
    "Total HT",
    "Estimé HT (sur 4 ans)",
  ])
    expect(told(header)).toEqual([]);
});
