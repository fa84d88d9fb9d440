import { valueOf } from "../need";
import { readLine } from "./readLine";

describe("one line of a table under its headers", () => {
  it("is read as an import reads it", () => {
    const need = readLine(
      ["Objet du besoin", "Montant HT annuel", "Nature", "Durée (mois)"],
      ["Entretien des espaces verts", "12 500 €", "S", 12],
    );
    expect(need?.title).toBe("Entretien des espaces verts");
    expect(need && valueOf(need.annualAmount)).toBe(1_250_000);
    expect(need && valueOf(need.nature)).toBe("S");
  });

  it("keeps what it does not understand", () => {
    const need = readLine(["Objet", "Montant annuel"], ["Achat de chaises", "à définir"]);
    expect(need?.annualAmount).toMatchObject({ kind: "unreadable", raw: "à définir" });
  });

  it("is nothing when it is empty or when no header is known", () => {
    expect(readLine(["Objet", "Montant annuel"], ["", ""])).toBeUndefined();
    expect(readLine(["", ""], ["", ""])).toBeUndefined();
  });
});
