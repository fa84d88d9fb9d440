import fc from "fast-check";
import { cents } from "../money";
import { findTables, type RawFile } from "../submission";
import type { CellValue, TableRow } from "../table";
import {
  extractKindOf,
  extractRows,
  linesOf,
  mapExtract,
  readContract,
  readPayment,
  SPEND_DIMENSIONS,
  spendMap,
  zoneOf,
  type Contract,
  type Payment,
} from ".";

const TODAY = "2026-11-25";

function last<Output>(steps: Generator<number, Output, void>): Output {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function aTable(...rows: readonly (readonly CellValue[])[]) {
  const sheet = { name: "Export", rows, hidden: false, merges: [], hiddenLines: new Set<number>() };
  const file = { kind: "read", name: "export.xlsx", sheets: [sheet] } as unknown as Extract<RawFile, { kind: "read" }>;
  const [table] = findTables(file).tables;
  if (!table) throw new Error("no table found");
  return table;
}

const PAYMENTS = aTable(
  [
    "Date de mandat",
    "Nom du tiers",
    "Libellé",
    "Montant mandaté HT",
    "N° de marché",
    "Code postal",
    "Catégorie entreprise",
  ],
  ["15/01/2026", "Papeterie du Port", "Ramettes de papier", "1 200,50", "2024-M012", "13002 Portville", "PME"],
  ["16/02/2026", "Grand Travaux SA", "Réfection de voirie", 84_000, "", "75008 Paris", "GE"],
  ["17/03/2026", "Régie des quartiers", "Entretien d'espaces", "environ 500", "2020-M001", "", "ESS"],
);
const CONTRACTS = aTable(
  ["N° de marché", "Objet du marché", "Titulaire", "Montant maximum", "Date de notification", "Date de fin"],
  ["2024 M 012", "Papier", "Papeterie du Port", 200_000, "01/01/2024", "31/12/2026"],
  ["2020-M001", "Espaces verts", "Régie des quartiers", 90_000, "01/01/2020", "31/12/2023"],
);
const NEEDS = aTable(
  ["Direction", "Objet du besoin", "Montant estimé", "Titulaire actuel", "Date de fin"],
  ["Voirie", "Sel de déneigement", 40_000, "Sels du Port", "31/12/2026"],
  ["Sports", "Ballons", 4_000, "", ""],
);

describe("an extract", () => {
  test("is known by the names of its columns, and a list of needs is none", () => {
    expect(extractKindOf(PAYMENTS)).toBe("payments");
    expect(extractKindOf(CONTRACTS)).toBe("contracts");
    expect(extractKindOf(NEEDS)).toBeUndefined();
  });
  test("gives rows in the workbook's form; what is not plain stays as it came and is counted", () => {
    const made = last(extractRows(PAYMENTS, "payments", mapExtract(PAYMENTS, "payments")));
    expect(made.rows[0]).toMatchObject({
      paidOn: 46_037,
      supplier: "Papeterie du Port",
      amount: 1_200.5,
      contract: "2024-M012",
      place: "13002 Portville",
      supplierType: "PME",
      origin: "export.xlsx | Export | 2",
    });
    expect(made.rows[2]?.["amount"]).toBe("environ 500");
    expect(made).toMatchObject({ doubtfulAmounts: 1, withoutAmount: 0 });
  });
  test("keeps the tax that its header says: an amount with tax is in no figure", () => {
    const taxed = aTable(
      ["Date de paiement", "Fournisseur", "Objet", "Montant TTC"],
      ["15/01/2026", "Papeterie", "Papier", 120],
      ["16/01/2026", "Papeterie", "Encre", 240],
    );
    const made = last(extractRows(taxed, "payments", mapExtract(taxed, "payments")));
    expect(made.rows.map(({ amount }) => amount)).toEqual(["120 TTC", "240 TTC"]);
    expect(readPayment(made.rows[0] ?? {}).amount).toBeUndefined();
  });
});

describe("a zone", () => {
  test.each([
    ["13100 Aix-en-Provence", { commune: "AIX-EN-PROVENCE", department: "13" }],
    ["2 rue du Port, 20200 Bastia", { commune: "BASTIA", department: "2B" }],
    ["20090 AJACCIO CEDEX 02", { commune: "AJACCIO", department: "2A" }],
    ["97400 Saint-Denis", { commune: "SAINT-DENIS", department: "974" }],
    ["Portville (69)", { commune: "PORTVILLE", department: "69" }],
    ["33000", { commune: undefined, department: "33" }],
    ["Portville", { commune: "PORTVILLE", department: undefined }],
    ["", { commune: undefined, department: undefined }],
  ])("of %j", (text, zone) => {
    expect(zoneOf(text)).toEqual(zone);
  });
});

const payment = (row: TableRow): Payment => readPayment(row);
const CONTRACT: Contract = readContract({ id: "C-0001", number: "2024-M012", endOn: "31/12/2026", amount: 200_000 });

describe("the spend map", () => {
  const payments = [
    payment({
      id: "PA-1",
      paidOn: "15/01/2026",
      amount: 1_000,
      contract: "2024 m012",
      place: "13002",
      family: "10.01",
    }),
    payment({ id: "PA-2", paidOn: "15/01/2027", amount: 300, contract: "2024-M012", supplierType: "PME" }),
    payment({ id: "PA-3", amount: 50, contract: "X-9", department: "Voirie" }),
    payment({ id: "PA-4", amount: -20, department: "Voirie" }),
    payment({ id: "PA-5", amount: "à définir" }),
  ];
  const map = last(spendMap(payments, [CONTRACT], TODAY));
  test("counts what cannot be read, and takes credit notes off", () => {
    expect(map).toMatchObject({ total: cents(1_330), lines: 5, withoutAmount: ["PA-5"], credits: 1 });
  });
  test("tells spend under a contract, after its end, under an unknown reference and outside", () => {
    expect(map.coverage).toEqual({
      covered: { amount: cents(1_000), lines: 1 },
      "after-end": { amount: cents(300), lines: 1 },
      "unknown-reference": { amount: cents(50), lines: 1 },
      outside: { amount: cents(-20), lines: 1 },
    });
    expect(map.ending.map(({ id }) => id)).toEqual(["C-0001"]);
  });
  test("shows what does not say last, and leads to its lines", () => {
    expect(map.by.department).toEqual([
      { key: "Voirie", amount: cents(30), lines: 2 },
      { key: "", amount: cents(1_300), lines: 2 },
    ]);
    expect(linesOf(payments, "department", "Voirie").map(({ id }) => id)).toEqual(["PA-3", "PA-4"]);
  });
  test("every cut adds up to the total, whatever the order of the lines", () => {
    const line = fc.record({
      id: fc.uuid(),
      amount: fc.integer({ min: -100_000, max: 10_000_000 }).map((one) => one / 100),
      family: fc.constantFrom("", "10.01", "66.02"),
      place: fc.constantFrom("", "13002 Portville", "20200 Bastia"),
      contract: fc.constantFrom("", "2024-M012", "X"),
    });
    fc.assert(
      fc.property(fc.array(line), (rows) => {
        const made = last(spendMap(rows.map(payment), [CONTRACT], TODAY));
        const turned = last(spendMap(rows.toReversed().map(payment), [CONTRACT], TODAY));
        expect(turned.by).toEqual(made.by);
        for (const dimension of SPEND_DIMENSIONS)
          expect(made.by[dimension].reduce((sum, { amount }) => sum + amount, 0)).toBe(made.total);
        expect(Object.values(made.coverage).reduce((sum, { amount }) => sum + amount, 0)).toBe(made.total);
      }),
    );
  });
});
