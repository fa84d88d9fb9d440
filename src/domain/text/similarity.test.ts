import fc from "fast-check";
import { nearDuplicateGroups, similarity } from ".";

const someWords = fc
  .array(fc.constantFrom("nettoyage", "vitres", "école", "Gymnase", "élagage", "pain", "travaux", "des"), {
    maxLength: 6,
  })
  .map((words) => words.join(" "));

describe("similarity of two objects", () => {
  it.each([
    ["Nettoyage des vitres", "NETTOYAGE DE VITRES"],
    ["Maîtrise d’œuvre de l’école", "maitrise d'oeuvre école"],
    ["A.M.O. pour le gymnase", "Assistance à maîtrise d'ouvrage – gymnase"],
    ["Entretien des chaudières", "entretien chaudieers"],
  ])("%s and %s say the same thing", (left, right) => {
    expect(similarity(left, right)).toBeGreaterThan(0.75);
  });

  it.each([
    ["Fourniture de pain", "Fourniture de gaz"],
    ["Travaux de peinture", "Travaux de voirie"],
    ["", "Fourniture de gaz"],
    ["", ""],
  ])("%s and %s do not", (left, right) => {
    expect(similarity(left, right)).toBeLessThan(0.5);
  });

  it("is symmetric, between 0 and 1, and 1 for a text and itself when it says something", () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), someWords), (left, right) => {
        const value = similarity(left, right);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(right, left)).toBeCloseTo(value, 12);
        expect([0, 1]).toContain(similarity(left, left));
      }),
    );
  });
});

describe("groups of near duplicates", () => {
  it("holds the objects that say the same thing and leaves the others alone", () => {
    const titles = ["Nettoyage des vitres", "Fourniture de pain", "nettoyage de vitres", "", "", "Élagage d'arbres"];
    expect(nearDuplicateGroups(titles, 0.8)).toEqual([[0, 2]]);
  });

  it("holds two objects that share their words, whatever lies between them", () => {
    expect(nearDuplicateGroups(["élagage pain", "pain travaux élagage travaux des"], 0.8)).toEqual([[0, 1]]);
  });

  it("finds the same groups as comparing every pair, on small lists", () => {
    fc.assert(
      fc.property(fc.array(someWords, { maxLength: 12 }), (titles) => {
        const grouped = new Set(nearDuplicateGroups(titles, 0.8).flat());
        titles.forEach((title, index) => {
          const twin = titles.some((other, at) => at !== index && similarity(title, other) >= 0.8);
          expect(grouped.has(index)).toBe(twin);
        });
      }),
    );
  });
});
