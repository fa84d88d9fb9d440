import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cpvWithCheck, familyRow, mainCpv, natureOfCpv, Nomenclature, readFamily, SHIPPED_FAMILIES } from ".";

const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
const cpvFile = join(__dirname, "../../../../shared/data/cpv_2008.tsv");
const withCpv = existsSync(cpvFile) ? describe : describe.skip;

describe("the shipped nomenclature", () => {
  it("has two levels, each family under a group of its nature", () => {
    expect(nomenclature.families.length).toBeGreaterThan(200);
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
      expect(mainCpv(family)).toMatch(/^\d{8}-\d$/);
    }
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

  it("gives each family a main CPV that exists", () => {
    const known = new Set(codes);
    expect(nomenclature.families.filter((family) => !known.has(mainCpv(family) ?? "")).map(({ code }) => code)).toEqual(
      [],
    );
  });
});
