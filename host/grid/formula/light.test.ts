import { lightFormula } from "./light";

const CELLS: Readonly<Record<string, string | number>> = { "0,0": "Objet", "1,0": 12, "1,3": "Erreur, Objet : vide" };
const valueAt = (row: number, column: number) => CELLS[`${row},${column}`] ?? "";
const first = { row: 0, column: 0 };

describe("a light formula", () => {
  it.each([
    ['=ISNUMBER(FIND("Erreur, "&A$1&" :",$D1))', { row: 1, column: 0 }, true],
    ['=ISNUMBER(FIND("Erreur, "&A$1&" :",$D1))', { row: 1, column: 1 }, false],
    ['=ISNUMBER(FIND("Erreur, "&A$1&" :",$D1))', { row: 2, column: 0 }, false],
    ['=AND(N("un mot")=0,A1>=12,NOT(ISBLANK(A1)))', { row: 1, column: 0 }, true],
    ["=OR(A1<>12,LEN($D1)=3,FALSE)", { row: 1, column: 0 }, false],
    ['=FIND("""",$D1)', { row: 1, column: 0 }, false],
  ])("%s at %j is %s", (formula, cell, expected) => {
    expect(lightFormula(formula, first)?.(cell, valueAt)).toBe(expected);
  });

  it.each(["=SUM(A1:A9)>3", "=A1+1", "=Feuil1!A1=2", "=[@Objet]=2", "=A1=", "=AND(A1", "=LEN()"])(
    "is left to the engine when it says more: %s",
    (formula) => expect(lightFormula(formula, first)).toBeNull(),
  );
});
