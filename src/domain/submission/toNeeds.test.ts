import { existsSync, readFileSync } from "node:fs";
import { estimatedValue, readNeed, valueOf } from "../need";
import { toSerial } from "../calendar";
import { cents } from "../money";
import type { CellValue } from "../table";
import {
  departmentsAbove,
  findTable,
  mapColumns,
  convert,
  readFile,
  readSubmission,
  toNeeds,
  type ConversionOptions,
} from "./index";
import { aFile, aSheet } from "./testing/aSheet";

const HEADER = ["Direction", "Objet", "Montant annuel HT", "Durée", "Date de besoin"];
function received(
  lines: readonly (readonly CellValue[])[],
  header: readonly CellValue[] = HEADER,
  options: ConversionOptions = {},
) {
  const table = findTable(aSheet("Feuil1", header, ...lines), "voirie.xlsx");
  if (!table) throw new Error("no table");
  return toNeeds(table, mapColumns(table), options);
}

test("a line becomes a row as the workbook holds it, with its origin", () => {
  const { rows, needs } = received([["Voirie", "Sel de déneigement", "12 k€", "1 an + 3 reconductions", "15/11/2027"]]);
  expect(rows).toEqual([
    {
      department: "Voirie",
      title: "Sel de déneigement",
      annualAmount: 12_000,
      durationMonths: 12,
      renewals: 3,
      neededBy: toSerial("2027-11-15"),
      origin: "voirie.xlsx | Feuil1 | 2 | Montant annuel HT : 12 k€ ; Durée : 1 an + 3 reconductions",
    },
  ]);
  expect(needs[0]?.id).toBe("Feuil1!2");
});

test("what is not understood stays as it came, beside an anomaly", () => {
  const { rows, anomalies } = received([["Voirie", "Sel", "40 à 50 k€", "quelques mois", "T2 2027"]]);
  expect(rows[0]).toMatchObject({ annualAmount: "40 à 50 k€", durationMonths: "quelques mois", neededBy: "T2 2027" });
  expect(anomalies.map(({ row, field, reason }) => [row, field, reason.code])).toEqual([
    [2, "annualAmount", "amount.range"],
    [2, "durationMonths", "duration.unreadable"],
    [2, "neededBy", "day.interval"],
  ]);
});

describe("what the header says of all amounts", () => {
  const amounts = (header: string, ...cells: readonly CellValue[]) =>
    received(
      cells.map((cell) => ["Sel", cell]),
      ["Objet", header],
    ).rows.map((row) => row["annualAmount"]);
  test("thousands are applied to the cells that do not say otherwise", () => {
    expect(amounts("Montant annuel (k€ HT)", 12, "12,5", "1,2 M€", "40 à 50")).toEqual([
      12_000,
      12_500,
      1_200_000,
      "40 à 50 k€",
    ]);
  });
  test("a cell in euros under a header in thousands is in euros, and it is told", () => {
    const { rows, anomalies } = received([["Sel", "3 000 €"]], ["Objet", "Montant annuel (k€ HT)"]);
    expect(rows[0]?.["annualAmount"]).toBe(3_000);
    expect(anomalies).toMatchObject([{ field: "annualAmount", reason: { code: "amount.own-unit" } }]);
  });
  test("tax is taken off on request alone, the original being kept", () => {
    const lines = [
      ["Sel", "1 200 € TTC"],
      ["Sable", "environ 600 TTC"],
    ];
    const { rows, anomalies } = received(lines, ["Objet", "Montant annuel"], { vatRate: 0.2 });
    expect(rows.map(({ annualAmount }) => annualAmount)).toEqual([1_000, "environ 600 TTC"]);
    expect(rows[0]?.["origin"]).toBe("voirie.xlsx | Feuil1 | 2 | Montant annuel : 1 200 € TTC");
    expect(anomalies[0]).toMatchObject({
      reason: { code: "amount.converted", values: { without: { euros: 1_000 }, rate: { share: 0.2 } } },
    });
  });
  test("tax is taken off a cell that carries its own unit too", () => {
    const { rows } = received([["Sel", "12 000 € TTC"]], ["Objet", "Montant annuel TTC (k€)"], { vatRate: 0.2 });
    expect(rows[0]?.["annualAmount"]).toBe(10_000);
  });
  test("tax included is written beside each amount, not converted", () => {
    expect(amounts("Montant annuel TTC", 1_200, "2 400,50", "500 HT")).toEqual(["1200 TTC", "2 400,50 TTC", 500]);
  });
  test("a unit written above the table holds for its columns", () => {
    const table = findTable(
      aSheet("x", ["Montants en k€"], [""], ["Objet", "Direction", "Montant annuel"], ["Sel", "Voirie", 12]),
    );
    expect(table && toNeeds(table, mapColumns(table)).rows[0]?.["annualAmount"]).toBe(12_000);
  });
  test("durations in years are counted in months", () => {
    expect(received([["Sel", 4]], ["Objet", "Durée (années)"]).rows[0]?.["durationMonths"]).toBe(48);
  });
});

test("sections give the nature or the department that a line does not state", () => {
  const { rows } = received(
    [
      ["TRAVAUX", ""],
      ["Réfection de la cour", 40_000],
      ["Direction des sports", ""],
      ["Ballons", 900],
      ["ESPACES VERTS", ""],
      ["Tonte", 100],
    ],
    ["Objet", "Montant annuel", "Nature", "Direction"],
  );
  expect(rows.map(({ title, nature, department, description }) => [title, nature, department, description])).toEqual([
    ["Réfection de la cour", "T", undefined, undefined],
    ["Ballons", undefined, "Direction des sports", undefined],
    ["Tonte", undefined, undefined, "ESPACES VERTS"],
  ]);
});

test("the department and the year that the user gives fill in what lines leave blank", () => {
  const { rows } = received(
    [
      ["", "Sel", 1_000],
      ["Sports", "Ballons", 900],
    ],
    HEADER.slice(0, 3),
    { department: "VOI", year: 2027 },
  );
  expect(rows.map(({ department, year }) => [department, year])).toEqual([
    ["VOI", 2027],
    ["Sports", 2027],
  ]);
});

test("blank lines of a form filled in advance are no needs", () => {
  const { rows, skipped } = received(
    [
      ["Voirie", "Sel", 1_000],
      ["Voirie", "", ""],
    ],
    HEADER.slice(0, 3),
  );
  expect(rows).toHaveLength(1);
  expect(skipped).toEqual([{ row: 3, reason: { code: "row.prefilled-only", values: { text: "Voirie" } } }]);
});

test("a text that a spreadsheet would compute stays a text, and is told", () => {
  const { rows, anomalies } = received([["Voirie", '=HYPERLINK("http://x")', 1_000]], HEADER.slice(0, 3));
  expect(rows[0]?.["title"]).toBe('=HYPERLINK("http://x")');
  expect(anomalies).toMatchObject([{ field: "title", severity: "info", reason: { code: "cell.formula-like" } }]);
});

test("rows and needs say the same thing", () => {
  const { rows, needs } = received([
    ["Voirie", "Sel", "12 000 TTC", "4 ans", "rentrée 2027"],
    ["Sports", "Ballons", "à définir", "", ""],
  ]);
  expect(needs).toEqual(rows.map((row, index) => readNeed({ ...row, id: `Feuil1!${String(index + 2)}` })));
});

test("every line of a file is a need or is set aside", () => {
  const submission = readSubmission(
    aFile(
      "f.xlsx",
      aSheet("a", ["Titre"], HEADER, ["Voirie", "Sel", 1, 12, ""], ["", "", "", "", ""], ["Voirie", "", "", "", ""]),
    ),
  );
  const [read] = submission.tables;
  const lines =
    (read?.conversion.rows.length ?? 0) + (read?.conversion.skipped.length ?? 0) + (read?.table.headerRows.length ?? 0);
  expect(lines).toBe(5);
});

test("a file without a list of needs says so", () => {
  expect(readSubmission(aFile("f.xlsx", aSheet("a", ["Bonjour"]))).problem).toEqual({ code: "file.no-table" });
});

test("a long file gives back the hand as it goes", () => {
  const lines = Array.from({ length: 3_500 }, (_, index) => ["Voirie", `Besoin ${String(index)}`, index, 12, ""]);
  const table = findTable(aSheet("a", HEADER, ...lines));
  const steps = table ? convert(table, mapColumns(table)) : undefined;
  expect([steps?.next().value, steps?.next().value, steps?.next().value]).toEqual([1_000, 2_000, 3_000]);
});

describe("a department cell that is blank under one that is not", () => {
  const lines = [
    ["Voirie", "Sel", 12_000, 12, ""],
    ["", "Peinture", 8_000, 12, ""],
    ["Culture", "Livres", 5_000, 12, ""],
    ["", "Vitrines", 900, 12, ""],
  ];
  const departments = (options?: ConversionOptions) =>
    received(lines, HEADER, options).rows.map(({ department }) => department);

  test("stays blank: written once for several lines, or missing, only a person can tell", () => {
    expect(departments()).toEqual(["Voirie", undefined, "Culture", undefined]);
  });
  test("takes the one above on request, which is told line by line, before the department given for all", () => {
    const options = { departmentAbove: true, department: "Sports" };
    expect(departments(options)).toEqual(["Voirie", "Voirie", "Culture", "Culture"]);
    const told = received(lines, HEADER, options).anomalies.filter(({ field }) => field === "department");
    expect(told.map(({ row, severity, reason }) => [row, severity, reason.code])).toEqual([
      [3, "info", "department.from-above"],
      [5, "info", "department.from-above"],
    ]);
  });
  test("takes nothing from above the title of a section", () => {
    const [first = [], second = []] = lines;
    const table = findTable(aSheet("Feuil1", HEADER, first, ["FOURNITURES"], second, second), "voirie.xlsx");
    if (!table) throw new Error("no table");
    expect(departmentsAbove(table, mapColumns(table)).size).toBe(0);
  });
});

const REAL = "../shared/data/besoins_reels.csv";
(existsSync(REAL) ? test : test.skip)(
  "2,200 real contracts: all are read, their amounts being those of the whole contract",
  async () => {
    const file = await readFile("besoins_reels.csv", new Uint8Array(readFileSync(REAL)));
    const [read] = readSubmission(file).tables;
    expect(read?.conversion).toMatchObject({
      skipped: [],
      anomalies: [{ row: 1, field: "totalAmount", reason: { code: "amount.contract-assumed" } }],
    });
    expect(read?.conversion.needs).toHaveLength(2_200);
    expect(valueOf(estimatedValue(read?.conversion.needs[0] ?? readNeed({})))).toBe(cents(200_000));
  },
);
