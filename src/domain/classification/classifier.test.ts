import fc from "fast-check";
import { Nomenclature, readFamily, SHIPPED_FAMILIES } from "../nomenclature";
import { createClassifier, type Suggestion, type Validation } from ".";

const shipped = new Nomenclature(SHIPPED_FAMILIES);
const classifier = createClassifier(shipped);

const labelOf = (suggestion: Suggestion | undefined): string =>
  shipped.byCode(suggestion?.family ?? "")?.label ?? "nothing";
const first = (title: string): string => labelOf(classifier.suggest({ title })[0]);
const wordsOf = (suggestion: Suggestion | undefined): unknown =>
  suggestion?.reasons.find(({ code }) => code === "words")?.values?.["words"];

describe("the first suggestion", () => {
  it.each([
    ["Entretien des espaces verts des crèches", "Entretien des espaces verts"],
    ["ENTRETIEN ESPACES VERTS CRECHES", "Entretien des espaces verts"],
    ["Maintenance des ascenseurs de l'hôtel de ville", "Ascenseurs et élévateurs (maintenance)"],
    ["Achat de pneus pour les véhicules", "Pneumatiques"],
    ["Pain bio pour les écoles", "Pain, viennoiserie et pâtisserie fraîche"],
    ["Élagage des platanes", "Élagage et abattage d'arbres"],
    ["Transport scolaire", "Transport scolaire"],
    ["EPI pour les agents de la voirie", "Équipements de protection individuelle"],
    ["Balayage mécanisé des rues", "Balayage et nettoyage de la voirie"],
    ["Contrôle technique pour la construction du gymnase", "Contrôle technique de construction"],
    ["Défibrilateurs", "Défibrillateurs"],
  ])("for %s is %s", (title, label) => {
    expect(first(title)).toBe(label);
  });

  it("quotes the words of the title, as they were written", () => {
    const [suggestion] = classifier.suggest({ title: "Élagage des Platanes" });
    expect(wordsOf(suggestion)).toEqual({ list: ["élagage"] });
    const [green] = classifier.suggest({ title: "Entretien des espaces verts des crèches" });
    expect(wordsOf(green)).toEqual({ list: ["entretien", "espaces", "verts"] });
  });

  it("follows the CPV of the need and says so", () => {
    const [suggestion] = classifier.suggest({ title: "Besoin du service", cpv: "34351100-3" });
    expect(labelOf(suggestion)).toBe("Pneumatiques");
    expect(suggestion?.reasons.map(({ code }) => code)).toContain("cpv");
  });

  it("is absent when nothing fits", () => {
    for (const title of ["", "???", "xyz 123", "Lot 4"]) expect(classifier.suggest({ title })).toEqual([]);
  });
});

describe("suggestions", () => {
  const title = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("entretien", "voirie", "école", "peinture", "logiciel", "repas", "lot 2", "pour"))
      .map((words) => words.join(" ")),
  );

  it("come best first, with confidences that add up to at most 1, each with a reason", () => {
    fc.assert(
      fc.property(title, fc.integer({ min: 1, max: 6 }), (text, count) => {
        const suggestions = classifier.suggest({ title: text }, count);
        const confidences = suggestions.map(({ confidence }) => confidence);
        expect(suggestions.length).toBeLessThanOrEqual(count);
        expect(confidences).toEqual([...confidences].sort((one, two) => two - one));
        expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThanOrEqual(1 + 1e-9);
        for (const { reasons } of suggestions) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it("do not depend on what was asked before", () => {
    fc.assert(
      fc.property(title, title, (before, text) => {
        const fresh = createClassifier(new Nomenclature(SHIPPED_FAMILIES.slice(0, 40)));
        const alone = fresh.suggest({ title: text });
        fresh.suggest({ title: before });
        expect(fresh.suggest({ title: text })).toEqual(alone);
      }),
      { numRuns: 10 },
    );
  });
});

describe("the memory of validations", () => {
  const title = "Entretien du patrimoine arboré du secteur nord";
  const [usual] = classifier.suggest({ title });
  const chosen = shipped.families.find(({ label }) => label === "Élagage et abattage d'arbres")?.code ?? "";

  it("wins over the words for the same title, however it is written", () => {
    const learning = createClassifier(shipped);
    expect(usual?.family).not.toBe(chosen);
    learning.learn({ title, family: chosen });
    const [suggestion] = learning.suggest({ title: "ENTRETIEN DU PATRIMOINE ARBORE - SECTEUR NORD" });
    expect(suggestion?.family).toBe(chosen);
    expect(suggestion?.confidence).toBeGreaterThan(0.8);
    expect(suggestion?.reasons[0]).toEqual({ code: "memory", values: { count: 1, example: title } });
  });

  it("extends to titles that resemble it, less surely", () => {
    const learning = createClassifier(shipped, [{ title, family: chosen }]);
    const [same] = learning.suggest({ title });
    const [near] = learning.suggest({ title: "Entretien du patrimoine arboré du centre-ville" });
    expect(near?.family).toBe(chosen);
    expect(near?.confidence).toBeLessThan(same?.confidence ?? 0);
  });

  it("says nothing of what does not resemble it", () => {
    const learning = createClassifier(shipped, [{ title, family: chosen }]);
    const [after] = learning.suggest({ title: "Achat de pneus" });
    const [before] = classifier.suggest({ title: "Achat de pneus" });
    expect(after?.family).toBe(before?.family);
    expect(after?.reasons).toEqual(before?.reasons);
    expect(after?.confidence).toBeCloseTo(before?.confidence ?? 0, 6);
  });

  it("brings forward the families that the authority validates often, when the words leave a doubt", () => {
    const asked = { title: "Maintenance des installations" };
    const places = (suggested: readonly Suggestion[]) => suggested.map(({ family }) => family);
    const usual = places(classifier.suggest(asked, 8));
    const third = usual[2] ?? "";
    const habits = ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot"].map((site) => ({
      title: site,
      family: third,
    }));
    expect(places(createClassifier(shipped, habits).suggest(asked, 8)).indexOf(third)).toBeLessThan(2);
  });

  it("does not depend on the order of the validations", () => {
    const validations: readonly Validation[] = [
      { title, family: chosen },
      { title: "Entretien du patrimoine bâti", family: "91.07" },
      { title: "Patrimoine arboré du secteur sud", family: chosen },
      { title: "Pneus hiver", family: "22.10" },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...validations], { minLength: validations.length }), (shuffled) => {
        const asked = { title: "Entretien du patrimoine arboré" };
        expect(createClassifier(shipped, shuffled).suggest(asked)).toEqual(
          createClassifier(shipped, validations).suggest(asked),
        );
      }),
      { numRuns: 6 },
    );
  });

  it("ignores a family that the nomenclature no longer has", () => {
    const learning = createClassifier(shipped, [{ title, family: "gone" }]);
    expect(learning.suggest({ title })[0]?.family).toBe(usual?.family);
  });
});

describe("an authority's own nomenclature", () => {
  const own = new Nomenclature([
    readFamily({ code: "A1", label: "Arbres", keywords: "élagage; abattage" }),
    readFamily({ code: "A2", label: "Véhicules de service", keywords: "voitures; pneus" }),
    readFamily({ code: "A3", label: "Mobilier de bureau", keywords: "chaises" }),
  ]);

  it("is served from its labels and keywords alone", () => {
    const served = createClassifier(own);
    expect(served.suggest({ title: "Élagage avenue Foch" })[0]?.family).toBe("A1");
    expect(served.suggest({ title: "Quatre pneus" })[0]?.family).toBe("A2");
  });
});
