import { departmentsIn } from "./departmentFile";

const aFile = (name: string, ...lines: readonly string[]) => new File([lines.join("\n")], name);

describe("a list of departments", () => {
  it("is read under the names of the columns of Directions, wherever its header stands", async () => {
    const file = aFile(
      "annuaire.csv",
      "Annuaire des directions;;;",
      ";;;",
      "Code;Direction;Référent;Courriel",
      "SPO;Sports;Yann Keller;sports@rivemar.example",
      ";;;",
      "CUL;Culture;;",
    );
    expect(await departmentsIn(file)).toEqual([
      { code: "SPO", label: "Sports", contact: "Yann Keller", email: "sports@rivemar.example" },
      { code: "CUL", label: "Culture", contact: "", email: "" },
    ]);
  });

  it("is its first column when no line names columns", async () => {
    expect(await departmentsIn(aFile("directions.csv", "Sports;x", " Culture ;y", ";z"))).toEqual([
      { label: "Sports" },
      { label: "Culture" },
    ]);
  });

  it("is empty when the file cannot be read", async () => {
    expect(await departmentsIn(aFile("directions.pdf", "%PDF-1.7"))).toEqual([]);
    expect(await departmentsIn(aFile("vide.csv"))).toEqual([]);
  });
});
