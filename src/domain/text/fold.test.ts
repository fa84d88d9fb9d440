import { fold, tidy, words } from "./index";

test("accents, capitals, apostrophes and ligatures do not tell two words apart", () => {
  expect(fold("Lieu d’Exécution")).toBe(fold("LIEU D'EXECUTION"));
  expect(fold("mise en œuvre")).toBe("mise en oeuvre");
});

test("every kind of space counts as one plain space", () => {
  expect(tidy("\uFEFF12\u202F500\u00A0 €\r\n")).toBe("12 500 €");
});

test("punctuation says nothing in a header", () => {
  expect(words("N° de marché (actuel) :")).toBe("n de marche actuel");
});
