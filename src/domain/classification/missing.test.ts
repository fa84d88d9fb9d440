import fc from "fast-check";
import { createClassifier, learntModel, type ClassifiedText, type Classifier } from ".";
import { Nomenclature, SHIPPED_FAMILIES } from "../nomenclature";

describe("what a title lacks", () => {
  let classifier: Classifier;
  beforeAll(async () => {
    classifier = createClassifier(new Nomenclature(SHIPPED_FAMILIES), [], await learntModel());
  });
  const codes = (text: ClassifiedText) => classifier.missing(text).map(({ code }) => code);
  const wordsOf = (title: string, code: string): unknown =>
    classifier.missing({ title }).find((one) => one.code === code)?.values?.["words"];

  it.each([
    ["", ["missing.title"]],
    ["2026-014 / lot 3", ["missing.more-words", "missing.object", "missing.nature"]],
    ["18MPQ037", ["missing.reference"]],
    ["Prestations diverses", ["missing.object", "missing.more-words"]],
    ["Secteur nord", ["missing.place", "missing.nature"]],
    ["Zorglub bulgroz", ["missing.known-words", "missing.nature"]],
    ["Élagage des platanes", []],
  ])("« %s »: %j", (title, expected) => {
    expect(new Set(codes({ title }))).toEqual(new Set(expected));
  });

  it("quotes the words that do not help", () => {
    expect(wordsOf("Prestations diverses", "missing.object")).toEqual({ list: ["prestations"] });
    expect(wordsOf("Secteur nord", "missing.place")).toEqual({ list: ["secteur", "nord"] });
    expect(wordsOf("Zorglub bulgroz", "missing.known-words")).toEqual({ list: ["zorglub", "bulgroz"] });
  });

  it("is no longer the nature once the need gives it", () => {
    expect(codes({ title: "Secteur nord", nature: "S" })).toEqual(["missing.place"]);
  });

  it("is nothing once a description or a CPV says what is bought", () => {
    expect(codes({ title: "Secteur nord", description: "Élagage des arbres" })).toEqual([]);
    expect(codes({ title: "Secteur nord", cpv: "34351100-3" })).toEqual([]);
  });

  it("is always said when no family is suggested", () => {
    const word = fc.constantFrom(
      "lot",
      "12",
      "secteur",
      "école",
      "divers",
      "prestations",
      "zut",
      "élagage",
      "matériel",
    );
    const title = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 5 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(title, (written) => {
        if (classifier.suggest({ title: written }).length === 0)
          expect(classifier.missing({ title: written })).not.toEqual([]);
      }),
    );
  });

  it("makes the classifier abstain: only words that go with any purchase, and no other sign", () => {
    for (const title of ["Prestations diverses", "Secteur nord", "Marché public"])
      expect(classifier.suggest({ title })).toEqual([]);
  });
});
