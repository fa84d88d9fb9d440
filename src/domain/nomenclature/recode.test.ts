import { formerCodesIn, mergeFamilies, Nomenclature, readFamily, recodeFamily, recodingsOf } from ".";

const vitres = readFamily({
  code: "V",
  label: "Vitres",
  cpvPrefixes: "90911300",
  keywords: "carreaux",
  formerCodes: "V0",
});
const locaux = readFamily({ code: "L", label: "Nettoyage des locaux", cpvPrefixes: "909", keywords: "ménage" });

describe("merging two families", () => {
  it("keeps the words, the CPV and the codes of both, and archives the one that goes", () => {
    const { kept, archived } = mergeFamilies(locaux, vitres);
    expect(kept).toMatchObject({
      ...{ code: "L", cpvPrefixes: ["909", "909113"], formerCodes: ["V0", "V"] },
      keywords: ["ménage", "carreaux", "Vitres"],
    });
    expect(archived).toEqual({ ...vitres, archived: true });
  });

  it("tells which needs change, and finds them again by the codes of the past", () => {
    const needs = [
      { id: "B-0001", validatedFamily: "V" },
      { id: "B-0002", validatedFamily: "L" },
      { id: "B-0003", validatedFamily: "" },
      { id: "B-0004", validatedFamily: "V0" },
    ];
    const { kept, archived } = mergeFamilies(locaux, vitres);
    const mapping = formerCodesIn(needs, new Nomenclature([kept, archived]));
    expect(recodingsOf(needs, mapping)).toEqual([
      { id: "B-0001", from: "V", to: "L" },
      { id: "B-0004", from: "V0", to: "L" },
    ]);
  });

  it("receives the codes that one of them left to the other", () => {
    const careful = readFamily({ code: "L", label: "Locaux", cpvPrefixes: "909; sauf 909113; sauf 9092" });
    const { kept, archived } = mergeFamilies(careful, vitres);
    expect(kept.cpvExceptions).toEqual(["9092"]);
    expect(new Nomenclature([kept, archived]).familyOfCpv("90911300-9")?.code).toBe("L");
  });
});

describe("a family under another code", () => {
  it("keeps all it was, is found by its former code, and leaves its former row archived", () => {
    const { renamed, archived } = recodeFamily(vitres, "V9");
    expect(renamed).toEqual({ ...vitres, code: "V9", formerCodes: ["V0", "V"] });
    expect(archived.archived).toBe(true);
    const nomenclature = new Nomenclature([archived, renamed, { ...locaux, version: "7" }]);
    expect(formerCodesIn([{ id: "B-0001", validatedFamily: "V" }], nomenclature)).toEqual(new Map([["V", "V9"]]));
    expect(nomenclature.nextVersion).toBe("8");
  });
});
