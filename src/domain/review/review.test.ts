import fc from "fast-check";
import { aNeed } from "../need/testing";
import { readFamily } from "../nomenclature";
import {
  firstConfidence,
  glanceOf,
  lookAlikes,
  qualityOf,
  refusing,
  reviewQueue,
  sameSuggestion,
  sureAbove,
  togetherWith,
  withoutRefused,
  type Refused,
  type Judged,
  type Suggestions,
} from ".";

function sure(confidences: Readonly<Record<string, number>>): Suggestions {
  return new Map(
    Object.entries(confidences).map(([id, confidence]) => [id, [{ family: "63.01", confidence, reasons: [] }]]),
  );
}

describe("the needs to classify", () => {
  const small = aNeed("Étude de circulation").called("small").of(5_000).build();
  const large = aNeed("Prestations informatiques").called("large").of(90_000).build();
  const certain = aNeed("Élagage").called("certain").of(500_000).build();
  const unknown = aNeed("Divers").called("unknown").build();
  const suggestions = sure({ small: 0.3, large: 0.4, certain: 0.99 });
  const queue = (order: "stake" | "amount" | "doubt") =>
    reviewQueue([certain, small, unknown, large], suggestions, order).map(({ id }) => id);

  it("start with what a human must look at, the most money first", () => {
    expect(queue("stake")).toEqual(["large", "small", "unknown", "certain"]);
  });

  it("may start with the most money, or with the least sure", () => {
    expect(queue("amount")).toEqual(["certain", "large", "small", "unknown"]);
    expect(queue("doubt")).toEqual(["unknown", "small", "large", "certain"]);
  });

  it("leave out what is validated and what is dropped", () => {
    const validated = aNeed().with({ validatedFamily: "63.01" }).build();
    const dropped = aNeed().typed("status", "Abandonné").build();
    expect(reviewQueue([validated, dropped], suggestions)).toEqual([]);
  });

  it("never lose nor repeat a need", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (confidences) => {
        const needs = confidences.map((_, at) => aNeed().called(String(at)).build());
        const shown = reviewQueue(needs, sure(Object.fromEntries(confidences.entries())));
        expect(shown.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual([...confidences.keys()]);
      }),
    );
  });

  it("above a confidence come with the number of errors to expect", () => {
    const above = sureAbove([small, large, certain], suggestions, 0.4);
    expect(above.needs).toEqual([large, certain]);
    expect(above.expectedErrors.least).toBeCloseTo(0.6 + 0.01);
    // A suggestion is never counted surer than what was measured of those validated at once.
    expect(above.expectedErrors.most).toBeCloseTo(0.6 + 0.07);
    expect(firstConfidence("unknown", suggestions)).toBe(0);
  });
});

describe("the needs to classify by what one decision settles", () => {
  const proposed = (confidences: Readonly<Record<string, readonly [family: string, confidence: number]>>) =>
    new Map(
      Object.entries(confidences).map(([id, [family, confidence]]) => [id, [{ family, confidence, reasons: [] }]]),
    );
  const named = (...ids: readonly string[]) => ids.map((id) => aNeed(id).called(id).build());
  const orderOf = (confidences: Readonly<Record<string, readonly [string, number]>>) =>
    reviewQueue(named(...Object.keys(confidences)), proposed(confidences), "together").map(({ id }) => id);

  it("start with the family proposed for the most needs, its surest one first, and end with guesses", () => {
    expect(
      orderOf({
        guess: ["60.01", 0.3],
        alone: ["60.01", 0.99],
        second: ["63.01", 0.6],
        first: ["63.01", 0.8],
      }),
    ).toEqual(["first", "second", "alone", "guess"]);
  });

  it("keep a family in one piece, whatever the others", () => {
    const family = fc.constantFrom("60.01", "63.01", "64.01", "75.04");
    fc.assert(
      fc.property(fc.array(fc.tuple(family, fc.double({ min: 0.5, max: 1, noNaN: true }))), (drawn) => {
        const confidences = Object.fromEntries(drawn.map((one, at) => [`B-${at}`, one]));
        const families = orderOf(confidences).map((id) => confidences[id]?.[0]);
        const changes = families.filter((code, at) => code !== families[at - 1]);
        expect(changes).toHaveLength(new Set(families).size);
      }),
    );
  });

  it("give the list that a decision may settle: those that say the same, then those proposed the same family", () => {
    const [need, same, other] = [
      aNeed("Tonte des pelouses").called("need").build(),
      aNeed("TONTE DE PELOUSES").called("same").build(),
      aNeed("Taille des haies").called("other").build(),
    ];
    const suggestions = proposed({ need: ["63.01", 0.9], same: ["63.01", 0.9], other: ["63.01", 0.7] });
    const queue = [other, same, need];
    expect(togetherWith(need, "63.01", queue, suggestions)).toEqual({ alike: [same], proposed: [other] });
    expect(togetherWith(need, undefined, queue, suggestions)).toEqual({ alike: [same], proposed: [] });
  });
});

describe("a family refused for a need", () => {
  const suggestions: Suggestions = new Map([
    [
      "need",
      [
        { family: "63.01", confidence: 0.6, reasons: [] },
        { family: "63.02", confidence: 0.3, reasons: [] },
        { family: "63.03", confidence: 0.05, reasons: [] },
      ],
    ],
    ["other", [{ family: "63.01", confidence: 0.9, reasons: [] }]],
  ]);

  it("leaves its place to the next one, as sure as it is when the first is wrong", () => {
    const left = withoutRefused(suggestions, refusing(new Map(), [{ id: "need" }], "63.01"));
    expect(left.get("need")?.map(({ family }) => family)).toEqual(["63.02", "63.03"]);
    expect(left.get("need")?.[0]?.confidence).toBeCloseTo(0.75);
    expect(left.get("other")).toEqual(suggestions.get("other"));
  });

  it("is one of several, until nothing is left to propose", () => {
    const refused = ["63.01", "63.02", "63.03"].reduce<Refused>(
      (before, family) => refusing(before, [{ id: "need" }], family),
      new Map(),
    );
    expect(withoutRefused(suggestions, refused).get("need")).toEqual([]);
  });
});

describe("an object read at a glance", () => {
  it.each([
    ["Tonte des pelouses", "Tonte des pelouses"],
    ["Marché de fourniture et livraison de repas", "…fourniture et livraison de repas"],
    ["Accord-cadre relatif à la maintenance préventive et corrective des ascenseurs", "…maintenance préventive et…"],
    ["", ""],
  ])("%s", (title, glance) => {
    expect(glanceOf(title, 34)).toBe(glance);
  });

  it("fits, and only holds words of the object, in their order", () => {
    const word = fc.constantFrom("marché", "tonte", "des", "pelouses", "lot", "n° 2", "entretien", "fourniture");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 20, max: 80 }), (words, signs) => {
        const title = words.join(" ");
        const glance = glanceOf(title, signs);
        expect(glance.length).toBeLessThanOrEqual(signs);
        expect(title).toContain(glance.replaceAll("…", ""));
      }),
    );
  });
});

describe("needs that look alike", () => {
  it("say the same thing whatever the form, and are never the need itself", () => {
    const need = aNeed("Maintenance des ascenseurs").build();
    const same = aNeed("MAINTENANCE ASCENSEUR").build();
    const other = aNeed("Maintenance des véhicules").build();
    expect(lookAlikes(need, [need, same, other])).toEqual([same]);
  });
});

describe("needs that are proposed the same family", () => {
  const [need, sureOne, likely, guess] = ["need", "sure", "likely", "guess"].map((id) => aNeed(id).called(id).build());
  if (!need || !sureOne || !likely || !guess) throw new Error("four needs were built");
  const suggestions = sure({ need: 0.6, sure: 0.9, likely: 0.6, guess: 0.4 });

  it("come surest first, without what is hardly more than a guess, and are never the need itself", () => {
    const all = [guess, likely, need, sureOne];
    expect(sameSuggestion(need, "63.01", all, suggestions)).toEqual([sureOne, likely]);
    expect(sameSuggestion(need, "66.01", all, suggestions)).toEqual([]);
  });
});

describe("the quality of the suggestions", () => {
  const families = ["63.01", "63.02", "63.03"].map((code) => readFamily({ code, label: code }));
  const decided = (id: string, suggestedFamily: string, validatedFamily: string, traits: Partial<Judged> = {}) => ({
    ...{ id, title: `Entretien ${id}`, cpv: "", confidence: 0.6, suggestedFamily, validatedFamily },
    ...traits,
  });

  it("is nothing before anything was decided", () => {
    expect(qualityOf([decided("1", "63.01", "")], families)).toMatchObject({
      ...{ judged: 0, right: 0, confusions: [], toSplit: [], toMerge: [] },
      neverUsed: ["63.01", "63.02", "63.03"],
    });
  });

  it("counts what was kept, by confidence, and leaves out decisions taken without a suggestion", () => {
    const quality = qualityOf(
      [decided("1", "63.01", "63.01", { confidence: 0.97 }), decided("2", "63.01", "63.02"), decided("3", "", "63.02")],
      families,
    );
    expect(quality).toMatchObject({ judged: 2, right: 1, neverUsed: ["63.03"] });
    expect(quality.bands).toEqual([
      { from: 0, judged: 0, right: 0 },
      { from: 0.5, judged: 1, right: 0 },
      { from: 0.8, judged: 0, right: 0 },
      { from: 0.95, judged: 1, right: 1 },
    ]);
    expect(quality.confusions).toEqual([{ suggested: "63.01", validated: "63.02", count: 1, example: "2" }]);
  });

  it("proposes to merge two families that are taken for one another, either way", () => {
    const confused = ["1", "2"].map((id) => decided(id, "63.01", "63.02"));
    const back = ["3", "4"].map((id) => decided(id, "63.02", "63.01"));
    const right = ["5", "6"].map((id) => decided(id, "63.01", "63.01"));
    expect(qualityOf([...confused, ...back, ...right], families).toMerge).toEqual([
      { families: ["63.01", "63.02"], confused: 4, judged: 6 },
    ]);
    expect(qualityOf(right, families).toMerge).toEqual([]);
  });

  it("proposes to split a family whose needs have nothing in common", () => {
    const titles = ["Tonte", "Location de bus", "Papier", "Avocat", "Chauffage", "Repas"];
    const scattered = titles.map((title, at) => decided(String(at), "63.01", "63.01", { title }));
    expect(qualityOf(scattered, families).toSplit).toMatchObject([{ family: "63.01", needs: 6, likeness: 0 }]);
    const coherent = titles.map((title, at) => decided(String(at), "63.01", "63.01", { title: `Tonte du site ${at}` }));
    expect(qualityOf(coherent, families).toSplit).toEqual([]);
  });

  it("proposes to split a family whose needs fall under several groups of the CPV", () => {
    const cpvs = ["77310000-6", "77310000-6", "90910000-9", "90910000-9", "34110000-1", "15000000-8"];
    const scattered = cpvs.map((cpv, at) => decided(String(at), "63.01", "63.01", { cpv }));
    expect(qualityOf(scattered, families).toSplit[0]?.cpvGroups.slice(0, 2)).toEqual(["773", "909"]);
  });
});
