import * as fc from "fast-check";
import { fromLocalFormula, looksFrench, toLocalFormula } from "./formula";

test.each([
  ["=SUM(A1:A3,1.5)", "=SOMME(A1:A3;1,5)"],
  ['=IF(A1>0,"a;b, c",TRUE)', '=SI(A1>0;"a;b, c";VRAI)'],
  ["=SUMIFS('L''été, 2027'!B:B,A:A,\"x\")", "=SOMME.SI.ENS('L''été, 2027'!B:B;A:A;\"x\")"],
  ["={1.5,2;3,4}", "={1,5.2;3.4}"],
  ["=IFERROR(1/0,#N/A)+#VALUE!", "=SIERREUR(1/0;#N/A)+#VALEUR!"],
  ["=SUM(Besoins[[#Headers],[Montant, HT]])", "=SOMME(Besoins[[#En-têtes],[Montant, HT]])"],
  ["=ACHATS.CLASSER.LISTE(B2,3)", "=ACHATS.CLASSER.LISTE(B2;3)"],
  ["=1.5E+3*TRUE", "=1,5E+3*VRAI"],
])("%s is written %s in French", (stored, french) => {
  expect(toLocalFormula(stored, "fr")).toBe(french);
  expect(fromLocalFormula(french, "fr")).toBe(stored);
});

test("a formula made of anything comes back from French as it was", () => {
  const piece = fc.constantFrom(
    "SUM(",
    "IF(",
    ")",
    ",",
    "1.5",
    "12",
    "A1",
    "$B$2:C9",
    '"x;y,z"',
    "'L''été'!",
    "+",
    "&",
    "TRUE",
    "#N/A",
    "XLOOKUP(",
    "Table_1[Col.]",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      // Two pieces never run into one another: a space stands between them.
      const stored = `=${pieces.join(" ")}`;
      expect(fromLocalFormula(toLocalFormula(stored, "fr"), "fr")).toBe(stored);
    }),
  );
});

test("French is recognised by its semicolons and its functions, not by array constants", () => {
  expect(looksFrench("=SOMME(A1)")).toBe(true);
  expect(looksFrench("=MAX(A1;2)")).toBe(true);
  expect(looksFrench("=SUM({1,2;3,4},A1)")).toBe(false);
  expect(looksFrench('=CONCAT("a;b",C1)')).toBe(false);
});
