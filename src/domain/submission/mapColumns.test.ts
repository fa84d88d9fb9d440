import { TABLES, type CellValue } from "../table";
import { findTable, mapColumns } from "./index";
import { aSheet, merged } from "./testing/aSheet";

const mapped = (header: readonly string[], ...lines: readonly (readonly CellValue[])[]) => {
  const table = findTable(aSheet("x", header, ...lines));
  return table ? mapColumns(table) : [];
};
const fields = (header: readonly string[], ...lines: readonly (readonly CellValue[])[]) =>
  mapped(header, ...lines).map(({ field }) => field);

test.each([
  [
    ["DIRECTION  DEMANDEUSE", "Désignation", "Budget annuel (€ HT)"],
    ["department", "title", "annualAmount"],
  ],
  [
    ["Pôle", "Intitulé du besoin", "Montant total H.T."],
    ["department", "title", "totalAmount"],
  ],
  [
    ["Department", "Subject", "Annual amount"],
    ["department", "title", "annualAmount"],
  ],
  [
    ["Entité", "LIBELLE", "Coût annuel prévisionnel en k€"],
    ["department", "title", "annualAmount"],
  ],
])("%j", (header, expected) => {
  expect(fields(header, ["Voirie", "Sel de déneigement", 12_000])).toEqual(expected);
});

test("straight or curly apostrophes, accents, double spaces make no difference", () => {
  expect(fields(["Objet", "Origine de l’estimation", "Lieu  d'exécution"], ["Sel", "Devis", "Nord"])).toEqual(
    fields(["OBJET", "ORIGINE DE L'ESTIMATION", "lieu d’execution"], ["Sel", "Devis", "Nord"]),
  );
});

test("our own table maps without a doubt", () => {
  const submitted = TABLES.needs.columns.filter(({ purpose }) => purpose === "submitted");
  const blank = submitted.map(({ key }): CellValue => (key === "title" ? "Sel de déneigement" : ""));
  const mapping = mapped(
    submitted.map(({ header }) => header),
    blank,
  );
  expect(mapping.map(({ field }) => field)).toEqual(submitted.map(({ key }) => key));
});

test("a name under a group is read by itself first", () => {
  const sheet = merged(
    aSheet(
      "x",
      ["Demandeur", "", "Besoin", ""],
      ["Direction", "Référent", "Libellé", "F/S/T"],
      ["Sports", "A. Martin", "Ballons de football", "F"],
    ),
    [1, 0, 1, 1],
    [1, 2, 1, 3],
  );
  const table = findTable(sheet);
  expect(table && mapColumns(table).map(({ field }) => field)).toEqual([
    "department",
    "contributor",
    "title",
    "nature",
  ]);
});

test("numbers beside an amount that is named are not another amount", () => {
  const lines = [4_000, 4_001, 4_002, 4_003, 4_004].map((id) => ["Sel de déneigement", 12_000, id]);
  expect(fields(["Objet", "Montant HT annuel", "Old_ID"], ...lines)).toEqual(["title", "annualAmount", null]);
});

test("a header is not believed against its content", () => {
  const [, nature] = mapped(
    ["Objet", "Nature", "Montant"],
    ["Sel", "Marché", 1_000],
    ["Papier", "Accord-cadre", 2_000],
  );
  expect(nature).toMatchObject({ field: null, confidence: 0, reasons: [{ code: "mapping.contract-form" }] });
});

test("headers of another language are mapped by their content, less surely", () => {
  const line = (title: string, amount: number, day: string, cpv: string) => [title, amount, day, cpv];
  const mapping = mapped(
    ["Bezeichnung", "Betrag", "Termin", "Kode"],
    line("Streusalz für die Straßen der Stadt", 12_000, "15/11/2027", "34927100-2"),
    line("Papier für alle Büros der Verwaltung", 8_500, "01/02/2027", "30197630-1"),
    line("Reinigung der Fenster in den Schulen", 40_000, "01/09/2027", "90911300-9"),
    line("Wartung der Aufzüge in den Gebäuden", 22_000, "01/03/2027", "50750000-7"),
  );
  expect(mapping.map(({ field }) => field)).toEqual(["title", "annualAmount", "neededBy", "cpv"]);
  expect(Math.max(...mapping.slice(0, 3).map(({ confidence }) => confidence))).toBeLessThan(0.7);
});

describe("an amount that does not say whether it is for a year or for the contract", () => {
  const amountField = (header: readonly string[], line: readonly CellValue[]) =>
    mapped(header, line).find(({ field }) => field?.endsWith("Amount"));
  test("beside a duration it is the contract's", () => {
    expect(amountField(["Objet", "Montant (€)", "Durée (mois)"], ["Sel", 48_000, 48])).toMatchObject({
      field: "totalAmount",
      reasons: [{ code: "mapping.by-header" }, { code: "mapping.amount-total.duration-column" }],
    });
  });
  test("without one it is the year's", () => {
    expect(amountField(["Objet", "Montant (€)", "Direction"], ["Sel", 48_000, "Voirie"])?.field).toBe("annualAmount");
  });
  test("a budget year in its name makes it the year's", () => {
    expect(amountField(["Objet", "Montant 2027", "Durée (mois)"], ["Sel", 48_000, 48])?.field).toBe("annualAmount");
  });
  test("it takes what the other amount leaves free", () => {
    expect(fields(["Objet", "Montant", "Montant annuel"], ["Sel", 48_000, 12_000])).toEqual([
      "title",
      "totalAmount",
      "annualAmount",
    ]);
  });
});

test("a field is given once: the second column that claims it is told so", () => {
  const [, , second] = mapped(["Objet", "Montant annuel", "Montant annuel HT"], ["Sel", 12_000, 10_000]);
  expect(second).toMatchObject({
    field: null,
    reasons: [{ code: "mapping.field-taken", values: { field: "Montant HT annuel" } }],
  });
});

test("five samples at most, as they were written", () => {
  const lines = Array.from({ length: 9 }, (_, index) => [`Besoin numéro ${String(index)}`, index * 1_000]);
  expect(mapped(["Objet", "Montant"], ...lines)[1]?.samples).toEqual(["0", "1000", "2000", "3000", "4000"]);
});

test("a column of dates that says years alone is still one of dates", () => {
  const lines = Array.from({ length: 8 }, (_, at) => [
    "Voirie",
    `Sel de déneigement ${at}`,
    900 + at,
    at % 2 ? "2028" : 2028,
  ]);
  const columns = mapped(["Direction", "Objet", "Montant annuel", "Date de besoin"], ...lines);
  expect(columns[3]).toMatchObject({ field: "neededBy", confidence: 1 });
});
