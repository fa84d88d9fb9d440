import * as fc from "fast-check";
import { fromFile, toFile } from "./formula-storage";

test.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=FILTER(A1:A3,B1:B3>0)", "_xlfn._xlws.FILTER(A1:A3,B1:B3>0)"],
  ["=LET(x,2,x*3)", "_xlfn.LET(_xlpm.x,2,_xlpm.x*3)"],
  ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["=ACHATS.CLASSER.LISTE(B2,3)", "_xldudf_ACHATS_CLASSER_LISTE(B2,3)"],
  ['=STDEV.S(A1:A9)&"FILTER("', '_xlfn.STDEV.S(A1:A9)&"FILTER("'],
  ["=NETWORKDAYS.INTL(A1,B1)", "_xlfn.NETWORKDAYS.INTL(A1,B1)"],
])("%s is stored as %s", (formula, stored) => {
  expect(toFile(formula)).toBe(stored);
  expect(fromFile(stored)).toBe(formula);
});

test("what is stored comes back, whatever the formula is made of", () => {
  const piece = fc.constantFrom(
    "SUM(",
    "FILTER(",
    "XLOOKUP(",
    ")",
    ",",
    "1.5",
    "A1",
    '"a,b"',
    "'L''été'!B2",
    "+",
    "ACHATS.GAIN(",
    "Besoins[Montant HT]",
    "TRUE",
    "#N/A",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const formula = `=${pieces.join(" ")}`;
      expect(fromFile(toFile(formula))).toBe(formula);
    }),
  );
});
