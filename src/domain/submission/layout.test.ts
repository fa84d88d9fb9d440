import { layoutSignature } from "./index";

const signature = (...headers: readonly string[]) => layoutSignature(headers.map((header) => ({ header })));

test("the same form of another year is the same layout", () => {
  expect(signature("Objet", "Montant HT 2027 (€)")).toBe(signature("OBJET ", "montant ht 2028 (€)"));
});

test("other columns, or the same in another order, are another layout", () => {
  expect(signature("Objet", "Montant")).not.toBe(signature("Montant", "Objet"));
  expect(signature("Objet", "Montant")).not.toBe(signature("Objet", "Montant", "Durée"));
});
