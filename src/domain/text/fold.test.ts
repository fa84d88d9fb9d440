import * as fc from "fast-check";
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

test.each([
  ["a sign", "n° 2 – Été", "n 2 ete"],
  ["spaces around and within", "  Été \t\n 2027\u00A0", "ete 2027"],
  ["a fraction", "1½ page", "11 2 page"],
  ["a mark by itself", "e\u0301te\u0301", "ete"],
  ["another script", "Ωμέγα ΟΔΟΣ", "ωμεγα οδος"],
])("what a letter becomes does not depend on the letters beside it: %s", (_, written, folded) => {
  expect(words(written)).toBe(folded);
});

test("a folded text stays as it is", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[aZéÈœŒ ’'`\-–²½ß°€9.\u00A0\t]*$/u), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(words(words(text))).toBe(words(text));
    }),
  );
});
