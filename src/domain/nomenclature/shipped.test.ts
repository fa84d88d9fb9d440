import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  cpvWithCheck,
  familyRow,
  mainCpv,
  natureOfCpv,
  Nomenclature,
  readFamily,
  SHIPPED_FAMILIES,
  splitOfCpv,
} from ".";

const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
const cpvFile = join(__dirname, "../../../../shared/data/cpv_2008.tsv");
const withCpv = existsSync(cpvFile) ? describe : describe.skip;

describe("the shipped nomenclature", () => {
  it("has two levels, each family under a group of its nature", () => {
    expect(nomenclature.families.length).toBeGreaterThanOrEqual(250);
    expect(nomenclature.families.length).toBeLessThanOrEqual(350);
    for (const family of nomenclature.families) {
      const group = nomenclature.byCode(family.parent);
      expect(group).toMatchObject({ parent: "", nature: family.nature });
      expect(family.code.startsWith(`${family.parent}.`)).toBe(true);
    }
  });

  it("has one family a code and a label, and no catch-all", () => {
    const { families } = nomenclature;
    expect(new Set(SHIPPED_FAMILIES.map(({ code }) => code)).size).toBe(SHIPPED_FAMILIES.length);
    expect(new Set(families.map(({ label }) => label)).size).toBe(families.length);
    for (const { label } of families) expect(label).not.toMatch(/\b(divers(es)?|autres?|non classés?)\b/i);
  });

  it("lets no two families of one nature claim the same CPV prefix", () => {
    expect(nomenclature.prefixConflicts).toEqual([]);
  });

  it("gives each family its usual words and a main CPV", () => {
    for (const family of nomenclature.families) {
      expect(family.keywords.length).toBeGreaterThanOrEqual(4);
      expect(family.examples?.length).toBeGreaterThanOrEqual(1);
      expect(mainCpv(family)).toMatch(/^\d{8}-\d$/);
    }
  });

  it("says which family took over each code of version 1 that was too fine", () => {
    const codes = new Set(SHIPPED_FAMILIES.map(({ code }) => code));
    const former = nomenclature.families.flatMap(({ formerCodes = [] }) => formerCodes);
    expect(former.length).toBeGreaterThan(30);
    expect(new Set(former).size).toBe(former.length);
    expect(former.filter((code) => codes.has(code))).toEqual([]);
    expect(nomenclature.successorOf("60.02")?.code).toBe("60.01");
  });

  it("names what the law imposes and what suits reserved lots", () => {
    const obligations = new Set(nomenclature.families.flatMap((family) => family.obligations));
    expect([...obligations].sort()).toEqual(["AGEC", "EGALIM"]);
    expect(nomenclature.families.filter(({ insertionFriendly }) => insertionFriendly).length).toBeGreaterThan(10);
  });

  it("comes back the same from the rows of the workbook", () => {
    for (const family of SHIPPED_FAMILIES) {
      const prefixes = new Nomenclature([family]).families.flatMap(({ cpvPrefixes }) => cpvPrefixes);
      expect(readFamily(familyRow(family))).toEqual({ ...family, cpvPrefixes: expect.any(Array) as unknown });
      expect(readFamily(familyRow(family)).cpvPrefixes).toHaveLength(prefixes.length);
    }
  });
});

withCpv("against the published CPV 2008 (../shared/data/cpv_2008.tsv)", () => {
  const codes = existsSync(cpvFile)
    ? readFileSync(cpvFile, "utf8")
        .split("\n")
        .slice(1)
        .filter(Boolean)
        .map((line) => line.split("\t")[0] ?? "")
    : [];

  it("computes the check digit of every code", () => {
    expect(codes).toHaveLength(9454);
    expect(codes.filter((code) => cpvWithCheck(code.slice(0, 8)) !== code)).toEqual([]);
  });

  it("sends every code to a family of the nature of the code", () => {
    const astray = codes.filter((code) => nomenclature.familyOfCpv(code)?.nature !== natureOfCpv(code));
    expect(astray).toEqual([]);
  });

  it("sends every code, whatever the nature of the need, to one family that claims it", () => {
    const split = splitOfCpv(nomenclature, codes);
    expect(split.codes).toBe(9454);
    expect(split.withoutFamily).toEqual([]);
    expect(split.byNature).toEqual({ F: 6543, S: 2089, T: 822 });
    expect(split.families.filter(({ count }) => count === 0)).toEqual([]);
  });

  it("gives each family a main CPV that exists", () => {
    const known = new Set(codes);
    expect(nomenclature.families.filter((family) => !known.has(mainCpv(family) ?? "")).map(({ code }) => code)).toEqual(
      [],
    );
  });
});
