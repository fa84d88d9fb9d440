import fc from "fast-check";
import { announcedNature, createClassifier, learntModel, TitleReader, type LearntModel } from "..";
import { Nomenclature, readFamily, SHIPPED_FAMILIES } from "../../nomenclature";
import { byteAt, toText } from "./byte-text";
import { storeTable, WeightTable, type FeatureWeights } from "./table";

describe("the stored weights", () => {
  it("are the bytes that were written", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toText(bytes);
        expect([...bytes.keys()].map((at) => byteAt(text, at))).toEqual([...bytes]);
      }),
    );
  });

  it("are found again by their feature, within half a unit", () => {
    const feature = fc.integer({ min: 0, max: 4_000_000 });
    const weights = fc.dictionary(fc.constantFrom("0", "1", "2"), fc.double({ min: -9, max: 9, noNaN: true }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(feature, weights), { selector: ([one]) => one }), (drawn) => {
        const rows = drawn.map(([one, all]): FeatureWeights => {
          return { feature: one, weights: new Map(Object.entries(all).map(([at, weight]) => [Number(at), weight])) };
        });
        const stored = storeTable(rows, [0, 0, 0]);
        const table = new WeightTable(stored);
        for (const row of rows) {
          const scores = new Float64Array(3);
          table.add(table.rowOf(row.feature), 1, scores);
          for (const [at, weight] of row.weights)
            expect(Math.abs((scores[at] ?? 0) - weight)).toBeLessThanOrEqual(stored.unit / 2 + 1e-9);
        }
      }),
    );
  });
});

describe("a classifier that learnt from real titles", () => {
  let model: LearntModel;
  beforeAll(async () => {
    model = await learntModel();
  });
  const shipped = new Nomenclature(SHIPPED_FAMILIES);

  it("tells painting that is done from paint that is bought", () => {
    const classifier = createClassifier(shipped, [], model);
    const natureOf = (title: string): string | undefined =>
      shipped.byCode(classifier.suggest({ title })[0]?.family ?? "")?.nature;
    expect(natureOf("Travaux de peinture dans les écoles")).toBe("T");
    expect(natureOf("Fourniture de peinture bâtiment")).toBe("F");
  });

  it("reads titles that lost their accents", () => {
    const classifier = createClassifier(shipped, [], model);
    const [sound] = classifier.suggest({ title: "Mission de maîtrise d'œuvre pour la réhabilitation de l'école" });
    const [damaged] = classifier.suggest({
      title: "Mission de ma\uFFFDtrise d'uvre pour la r\uFFFDhabilitation de l'\uFFFDcole",
    });
    expect(damaged?.family).toBe(sound?.family);
  });

  it("says which words weighed, and which CPV they call for", () => {
    const [suggestion] = createClassifier(shipped, [], model).suggest({ title: "Élagage des platanes" });
    expect(suggestion?.cpv).toMatch(/^77\d{6}-\d$/);
    expect(suggestion?.reasons[0]?.code).toBe("words");
  });

  it("quotes for each family the words that weigh for it, and says when none does", () => {
    const classifier = createClassifier(shipped, [], model);
    const quotedFor = (title: string, label: string): unknown => {
      const suggestions = classifier.suggest({ title }, 40);
      const reasons = suggestions.find(({ family }) => shipped.byCode(family)?.label === label)?.reasons;
      return reasons?.filter(({ code }) => code !== "nature").map(({ code, values }) => [code, values?.["words"]]);
    };
    const title = "Gardiennage et nettoyage de la salle des fêtes";
    expect(quotedFor(title, "Gardiennage et surveillance")).toEqual([["words", { list: ["gardiennage"] }]]);
    expect(quotedFor(title, "Télésurveillance et intervention")).toEqual([["field", { list: ["gardiennage"] }]]);
    const unrelated = "Équipements de cuisine professionnelle";
    expect(quotedFor("Achat de pneus", unrelated)).toEqual([["no-words", undefined]]);
  });

  it("answers the same whatever it was asked before", () => {
    const titles = ["Élagage des platanes", "Fourniture de repas", "Travaux de voirie et de réseaux", "Zorglub"];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...titles), { maxLength: 6 }),
        fc.constantFrom(...titles),
        (before, title) => {
          const asked = createClassifier(shipped, [], model);
          for (const one of before) asked.suggest({ title: one });
          expect(asked.suggest({ title })).toEqual(createClassifier(shipped, [], model).suggest({ title }));
        },
      ),
      { numRuns: 12 },
    );
  });

  it("keeps three divisions in a longer list, even when one is nearly sure: a doubt is seen", () => {
    const classifier = createClassifier(shipped, [], model);
    for (const title of ["Rénovation énergétique de l'école", "Maintenance de logiciels", "Location de minibus"]) {
      const divisions = classifier.suggest({ title }, 12).map(({ cpv }) => cpv?.slice(0, 2));
      expect(new Set(divisions).size).toBeGreaterThanOrEqual(3);
    }
  });

  it("abstains when it knows nothing of the words", () => {
    const classifier = createClassifier(shipped, [], model);
    for (const title of ["", "???", "xyz 123", "Lot 4"]) expect(classifier.suggest({ title })).toEqual([]);
  });

  it("gives confidences that add up to at most 1, best first, each with a reason", () => {
    const classifier = createClassifier(shipped, [], model);
    const word = fc.constantFrom(
      "entretien",
      "voirie",
      "école",
      "peinture",
      "logiciel",
      "repas",
      "lot 2",
      "pour",
      "zut",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const suggestions = classifier.suggest({ title: words.join(" ") }, 6);
        const confidences = suggestions.map(({ confidence }) => confidence);
        expect(confidences).toEqual([...confidences].sort((one, two) => two - one));
        expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
        for (const { reasons } of suggestions) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it("has shares of divisions that add up to 1, and a second opinion on the first from the groups", () => {
    const reader = new TitleReader();
    for (const title of ["Élagage des platanes", "Fourniture de repas", "Zorglub", ""]) {
      const read = reader.read(title);
      const { divisions } = model.opinionOf(read, announcedNature(read.words));
      expect(divisions.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      const first = model.firstDivision(divisions.indexOf(Math.max(...divisions)));
      expect(first.byGroups).toBeGreaterThan(0);
      expect(first.byGroups).toBeLessThanOrEqual(1 + 1e-9);
      expect(model.groups[first.group]?.slice(0, 2)).toBe(model.divisions[first.division]);
      expect(first.words).toBe(read.words.length);
    }
  });

  describe("of an authority's own nomenclature, without any CPV", () => {
    const own = new Nomenclature([
      readFamily({ code: "A1", label: "Arbres", keywords: "élagage; abattage", nature: "Services" }),
      readFamily({ code: "A2", label: "Véhicules", keywords: "voitures; pneus", nature: "Fournitures" }),
      readFamily({ code: "A3", label: "Nourriture", keywords: "pain; viande", nature: "Fournitures" }),
    ]);

    it("goes by what its labels and keywords mean", () => {
      const classifier = createClassifier(own, [], model);
      expect(classifier.suggest({ title: "Élagage avenue Foch" })[0]?.family).toBe("A1");
      expect(classifier.suggest({ title: "Yaourts et fromages" })[0]?.family).toBe("A3");
    });

    it("and by what was validated", () => {
      const classifier = createClassifier(own, [{ title: "Location de la grande salle", family: "A2" }], model);
      const [suggestion] = classifier.suggest({ title: "Location de la grande salle" });
      expect(suggestion?.family).toBe("A2");
      expect(suggestion?.reasons.map(({ code }) => code)).toContain("memory");
    });
  });
});
