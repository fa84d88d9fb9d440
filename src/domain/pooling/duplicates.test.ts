import { duplicateGroups } from "./duplicates";

test("nearly the same words, the same amount and the same department: one need, perhaps", () => {
  const lines = [
    { title: "Nettoyage des vitres des écoles", amount: 8_000, department: "Écoles" },
    { title: "Fourniture de papier", amount: 8_000, department: "Écoles" },
    { title: "NETTOYAGE DES VITRES DES ECOLES", amount: 8_000, department: "Écoles" },
  ];
  expect(duplicateGroups(lines)).toEqual([[0, 2]]);
});

test.each([
  ["another amount", { amount: 9_000 }],
  ["another department: two needs to pool", { department: "Sports" }],
])("%s", (_, change) => {
  const line = { title: "Nettoyage des vitres", amount: 8_000, department: "Écoles" };
  expect(duplicateGroups([line, { ...line, ...change }])).toEqual([]);
});
