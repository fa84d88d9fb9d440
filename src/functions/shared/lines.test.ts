import { readNeed, valueOf } from "../../domain/need";
import { TABLES, type TableRow } from "../../domain/table";
import { needsUnder } from "./lines";

describe("lines under their headers", () => {
  it("are the needs of the pane when they are those of Besoins, whatever the order of the columns", () => {
    const rows: readonly TableRow[] = [
      { id: "B-1", title: "Tonte", annualAmount: "40 à 50 k€", neededBy: 46_500, status: "Transmis", nature: "S" },
      { id: "B-2", title: "Bancs", ignoredAnomalies: "title.short: usage", validatedFamily: "63.01", reservable: "O" },
    ];
    const columns = TABLES.needs.columns.toReversed();
    const lines = rows.map((row) => columns.map(({ key }) => row[key] ?? ""));
    const read = needsUnder(
      columns.map(({ header }) => header),
      lines,
    );
    expect(read).toEqual(rows.map((row) => readNeed(row)));
  });

  it("are read as an import reads them when they are another list", () => {
    const [need] = needsUnder(
      ["Objet du besoin", "Montant HT annuel", "Nature", "Durée (mois)"],
      [["Entretien des espaces verts", "12 500 €", "S", 12]],
    );
    expect(need).toMatchObject({ id: "#1", title: "Entretien des espaces verts" });
    expect(need && valueOf(need.annualAmount)).toBe(1_250_000);
    expect(need && valueOf(need.nature)).toBe("S");
  });

  it("keep what is not understood", () => {
    const [need] = needsUnder(["Objet", "Montant annuel"], [["Achat de chaises", "à définir"]]);
    expect(need?.annualAmount).toMatchObject({ kind: "unreadable", raw: "à définir" });
  });

  it("hold no need when they are empty or when no header is known", () => {
    const headers = ["Objet", "Montant annuel"];
    expect(needsUnder(headers, [["", ""]])).toEqual([undefined]);
    expect(needsUnder(["", ""], [["", ""]])).toEqual([undefined]);
    const [first, empty, last] = needsUnder(headers, [
      ["Bancs publics", 900],
      ["", ""],
      ["Bornes à incendie", 4_000],
    ]);
    expect([first?.id, empty, last?.id]).toEqual(["#1", undefined, "#3"]);
  });
});
