import * as fc from "fast-check";
import { cents } from "../money";
import type { Need } from "../need";
import { aNeed } from "../need/testing";
import type { Family } from "../nomenclature";
import { DEFAULT_PARAMETERS } from "../threshold";
import { findOpportunities } from "./index";
import type { PoolingContext, PoolingOpportunity } from "./index";

const blank: Family = {
  ...{ code: "", label: "", parent: "", nature: "S", cpvPrefixes: [], keywords: [], buyer: "", strategic: false },
  ...{ centralBody: "", obligations: [], insertionFriendly: false, version: "1", archived: false },
};
const NOMENCLATURE: readonly Family[] = [
  { ...blank, code: "66.01", label: "Nettoyage des locaux", keywords: ["ménage", "propreté"], cpvPrefixes: ["9091"] },
  { ...blank, code: "65.01", label: "Assurances", cpvPrefixes: ["665"] },
  { ...blank, code: "11.01", label: "Papier", nature: "F", cpvPrefixes: ["3019"], centralBody: "UGAP" },
  { ...blank, code: "10.01", label: "Vêtements de travail", nature: "F", cpvPrefixes: ["181"] },
  { ...blank, code: "64.01", label: "Études d'urbanisme", cpvPrefixes: ["714"] },
  { ...blank, code: "T.01", label: "Travaux de voirie", nature: "T", cpvPrefixes: ["4523"] },
];
const context: PoolingContext = { nomenclature: NOMENCLATURE, parameters: DEFAULT_PARAMETERS, today: "2026-11-22" };

const pools = (needs: readonly Need[], change: Partial<PoolingContext> = {}): readonly PoolingOpportunity[] =>
  findOpportunities(needs, { ...context, ...change });
const codes = (reasons: PoolingOpportunity["reasons"]): readonly string[] => reasons.map(({ code }) => code);
const only = (needs: readonly Need[], change: Partial<PoolingContext> = {}): PoolingOpportunity => {
  const [first, ...others] = pools(needs, change);
  if (!first || others.length > 0) throw new Error(`${String(others.length + (first ? 1 : 0))} opportunities`);
  return first;
};

const cleaning = (department: string, title = "Nettoyage des locaux") =>
  aNeed(title).by(department).in("66.01").services().of(50_000).lasting(12);

describe("what is proposed", () => {
  test("one family in two departments", () => {
    const needs = [cleaning("Sports").build(), cleaning("Culture").build()];
    expect(only(needs)).toMatchObject({
      family: "66.01",
      needIds: needs.map(({ id }) => id),
      departments: ["Sports", "Culture"],
      amount: cents(100_000),
      vehicle: "internal",
    });
  });
  test("needs that share no word but whose family was validated", () => {
    const needs = [cleaning("Sports", "Ménage des gymnases"), cleaning("Culture", "Propreté du musée")];
    expect(only(needs.map((need) => need.build())).needIds).toHaveLength(2);
  });
  test("not one family for needs whose words name different trades", () => {
    const needs = [cleaning("Sports", "Nettoyage des locaux"), cleaning("Voirie", "Balayage mécanique des voies")];
    expect(pools(needs.map((need) => need.build()))).toEqual([]);
  });
  test("supplies of one family, whatever the articles", () => {
    const wear = (department: string, title: string) => aNeed(title).by(department).in("10.01").supplies().of(9_000);
    const needs = [wear("Voirie", "Chaussures de sécurité"), wear("Parcs", "Gants et parkas haute visibilité")];
    expect(only(needs.map((need) => need.build())).needIds).toHaveLength(2);
  });
  test("works that come back and say the same thing", () => {
    const marking = (department: string) =>
      aNeed("Accord-cadre de marquage routier et signalisation horizontale")
        .by(department)
        .in("T.01")
        .works()
        .of(80_000);
    expect(only([marking("Voirie").build(), marking("Sports").build()]).needIds).toHaveLength(2);
  });
  test("a need that nobody else has in its family joins those who say the same thing", () => {
    const title = "Entretien du linge des crèches, blanchisserie";
    const laundry = (department: string) => aNeed(title).by(department).services().of(8_000);
    const needs = [laundry("Petite enfance").perhapsIn("66.01", 0.3), laundry("Sports").perhapsIn("65.01", 0.2)];
    const found = only(needs.map((need) => need.build()));
    expect(codes(found.reasons)).toContain("pooling.other-families");
  });
});

describe("what is not", () => {
  test.each([
    ["one department alone", [cleaning("Sports").build(), cleaning("Sports").build()]],
    [
      "one department written twice",
      [cleaning("Direction des sports").build(), cleaning("DIRECTION DES SPORTS").build()],
    ],
    ["an abandoned need", [cleaning("Sports").build(), cleaning("Culture").standing("dropped").build()]],
    ["a need already pooled", [cleaning("Sports").build(), cleaning("Culture").with({ pooling: "M-0001" }).build()]],
    [
      "works of two operations",
      [
        aNeed("Voirie et réseaux").by("Sports").in("T.01").works("Stade").of(900_000).build(),
        aNeed("Voirie et réseaux").by("Culture").in("T.01").works("Musée").of(900_000).build(),
      ],
    ],
    [
      "studies made to measure",
      [
        aNeed("Étude de programmation du musée").by("Culture").in("64.01").services().of(40_000).build(),
        aNeed("Schéma directeur cyclable").by("Mobilités").in("64.01").services().of(60_000).build(),
      ],
    ],
    [
      "the lot of a building site, even in a family of standard purchases",
      [
        aNeed("Construction de la crèche, lot 12 nettoyage")
          .by("Bâtiments")
          .perhapsIn("66.01", 0.9)
          .services()
          .of(9_000)
          .build(),
        cleaning("Culture").build(),
      ],
    ],
  ])("%s", (_, needs) => expect(pools(needs)).toEqual([]));

  test("buying a thing and renting it: two markets", () => {
    const needs = [
      aNeed("Fourniture de vêtements de travail").by("Voirie").perhapsIn("10.01", 0.7).supplies().of(9_000).build(),
      aNeed("Location et entretien de vêtements de travail")
        .by("Eau")
        .perhapsIn("10.01", 0.7)
        .supplies()
        .of(9_000)
        .build(),
    ];
    expect(pools(needs)).toEqual([]);
  });
  test("maintaining two applications, each of which has its maker", () => {
    const maintenance = (department: string, name: string) =>
      aNeed(`Maintenance du progiciel ${name}`).by(department).perhapsIn("66.01", 0.9).services().of(9_000).build();
    expect(pools([maintenance("Culture", "Orphée"), maintenance("Voirie", "Carto")])).toEqual([]);
  });
  test("needs whose family is only a guess that no word supports", () => {
    const guess = (department: string, title: string) =>
      aNeed(title).by(department).services().perhapsIn("66.01", 0.3).of(20_000).build();
    expect(pools([guess("Sports", "Location de nacelles"), guess("Culture", "Captation de concerts")])).toEqual([]);
  });
});

test("a large family of services is told apart by performance", () => {
  const insurance = (department: string, title: string) =>
    aNeed(title).by(department).in("65.01").services().of(9_000).build();
  const departments = ["Sports", "Culture", "Voirie", "Eau", "Social"];
  const needs = [
    ...departments.map((name) => insurance(name, "Assurance des risques statutaires")),
    ...departments.map((name) => insurance(name, "Assurance flotte automobile")),
  ];
  const found = pools(needs);
  expect(found.map(({ needIds }) => needIds.length)).toEqual([5, 5]);
  expect(found.map(({ title }) => title).sort()).toEqual([
    "Assurances\u00A0: flotte automobile",
    "Assurances\u00A0: risques statutaires",
  ]);
});

describe("reasons", () => {
  test("a threshold that is crossed only together", () => {
    const needs = ["Sports", "Culture", "Eau", "Social", "Voirie"].map((name) => cleaning(name).build());
    expect(only(needs).reasons).toContainEqual({
      code: "pooling.crosses-threshold",
      article: "R2121-4",
      values: { amount: { euros: 250_000 }, threshold: { euros: 216_000 } },
    });
  });
  test("several suppliers for one family, or one supplier for several departments", () => {
    const held = (department: string, holder: string) => cleaning(department).heldBy(holder, "2027-08-31").build();
    expect(codes(only([held("Sports", "Net Plus"), held("Culture", "Claire SA")]).reasons)).toContain(
      "pooling.several-suppliers",
    );
    expect(codes(only([held("Sports", "Net Plus"), held("Culture", "NET PLUS")]).reasons)).toContain(
      "pooling.same-supplier",
    );
  });
  test("close dates and one place", () => {
    const at = (department: string, day: string) => cleaning(department).at("Hôtel de ville").needed(day).build();
    expect(codes(only([at("Sports", "2027-03-01"), at("Culture", "2027-06-01")]).reasons)).toEqual(
      expect.arrayContaining(["pooling.close-dates", "pooling.same-place"]),
    );
  });
});

describe("counter-signals", () => {
  test("calendars more than 18 months apart", () => {
    const needs = [cleaning("Sports").needed("2027-01-01").build(), cleaning("Culture").needed("2028-09-01").build()];
    expect(codes(only(needs).counterSignals)).toContain("pooling.dates-apart");
  });
  test("an amount that closes the market to small firms", () => {
    const needs = [cleaning("Sports").of(150_000).build(), cleaning("Culture").of(90_000).build()];
    expect(codes(only(needs).counterSignals)).toContain("pooling.beyond-sme");
  });
  test("a central body that covers the family, which is also the vehicle", () => {
    const paper = (department: string) => aNeed("Papier A4").by(department).in("11.01").supplies().of(4_000).build();
    const found = only([paper("Sports"), paper("Culture")]);
    expect(found.vehicle).toBe("central-body");
    expect(found.counterSignals).toContainEqual(expect.objectContaining({ values: { body: "UGAP" } }));
  });
  test("the same words and the same amount: one need sent twice, perhaps", () => {
    const needs = [cleaning("Sports").build(), cleaning("Culture").build(), cleaning("Eau").of(12_345).build()];
    const [first, second] = needs;
    expect(only(needs).counterSignals).toContainEqual({
      code: "pooling.maybe-same-need",
      values: { needs: { list: [first?.id, second?.id] } },
    });
  });
  test("amounts that are not known are said, not counted", () => {
    const unknown = cleaning("Culture").typed("annualAmount", "à définir").build();
    expect(only([cleaning("Sports").build(), unknown])).toMatchObject({
      amount: cents(50_000),
      withoutAmount: [unknown.id],
      counterSignals: [expect.objectContaining({ code: "pooling.amounts-missing" })],
    });
  });
  test("contracts that end at different times are to be aligned", () => {
    const needs = [
      cleaning("Sports").heldBy("Net Plus", "2027-03-31").build(),
      cleaning("Culture").heldBy("Claire", "2027-12-31").build(),
    ];
    const found = only(needs);
    expect(found).toMatchObject({ vehicle: "end-date-alignment", alignOn: "2027-12-31" });
    expect(found.reasons).toContainEqual({
      code: "pooling.align-on",
      values: { day: { day: "2027-12-31" }, count: 1 },
    });
  });
  test("a need tied to what exists", () => {
    const tied = cleaning("Culture", "Nettoyage des locaux, compatible avec la centrale de dosage existante").build();
    expect(only([cleaning("Sports").build(), tied]).counterSignals).toContainEqual({
      code: "pooling.technical-constraint",
      values: { count: 1, needs: { list: [tied.id] } },
    });
  });
  test("a central body that serves one of the needs already", () => {
    const needs = [cleaning("Sports").heldBy("UGAP", "2027-08-31").build(), cleaning("Culture").build()];
    expect(codes(only(needs).counterSignals)).toContain("pooling.central-body-serves");
  });
  test("the same words and amount on two days: two needs", () => {
    const needs = [cleaning("Sports").needed("2027-01-01").build(), cleaning("Culture").needed("2027-03-01").build()];
    expect(codes(only(needs).counterSignals)).not.toContain("pooling.maybe-same-need");
  });
  test("several legal persons: a joint procurement, with the delay of its convention", () => {
    const found = only([cleaning("Ville").build(), cleaning("CCAS").build()], { legalPersonOf: (name) => name });
    expect(found).toMatchObject({ vehicle: "joint-procurement", effort: "heavy" });
    expect(found.reasons).toContainEqual(
      expect.objectContaining({ code: "pooling.joint-procurement", values: { count: 2, days: 90 } }),
    );
  });
});

describe("decisions", () => {
  const needs = [cleaning("Sports").build(), cleaning("Culture").build()];

  test("a refused opportunity does not come back", () => {
    const { id } = only(needs);
    expect(pools(needs, { decisions: [{ fingerprint: id, decision: "refused" }] })).toEqual([]);
    expect(pools(needs, { decisions: [{ fingerprint: id, decision: "proposed" }] })).toHaveLength(1);
  });
  test("nor does a part of it, when a need was abandoned since", () => {
    const three = [...needs, cleaning("Eau").build()];
    const { id, needIds, amount } = only(three);
    const decisions = [{ fingerprint: id, decision: "refused", needIds, amount } as const];
    expect(pools(needs, { decisions })).toEqual([]);
  });
  test("unless the facts change: the amount grows by more than a fifth", () => {
    const { id, needIds, amount } = only(needs);
    const decisions = [{ fingerprint: id, decision: "refused", needIds, amount } as const];
    const dearer = needs.map((need) => ({ ...need, annualAmount: { kind: "value", value: cents(61_000) } as const }));
    expect(pools(dearer, { decisions })).toHaveLength(1);
  });
  test("unless the facts change: a department joins", () => {
    const { id } = only(needs);
    const more = [...needs, cleaning("Eau").build()];
    expect(pools(more, { decisions: [{ fingerprint: id, decision: "refused" }] })).toHaveLength(1);
  });
});

describe("whatever the needs", () => {
  const anyNeeds = fc.array(
    fc
      .record({
        title: fc.constantFrom("Nettoyage", "Assurance flotte", "Papier A4", "Étude", "Marquage au sol", "Divers"),
        department: fc.constantFrom("Sports", "Culture", "Voirie"),
        family: fc.constantFrom("66.01", "65.01", "11.01", "64.01", "T.01", ""),
        amount: fc.integer({ min: 0, max: 500_000 }),
      })
      .map(({ title, department, family, amount }) => aNeed(title).by(department).in(family).of(amount).build()),
    { maxLength: 50 },
  );

  test("a need is in one opportunity at most, and each opportunity joins two departments or more", () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const found = pools(needs);
        const ids = found.flatMap(({ needIds }) => needIds);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { departments, stake } of found) {
          expect(departments.length).toBeGreaterThan(1);
          expect(stake).toBeGreaterThanOrEqual(0);
          expect(stake).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
  test("the order of the lines does not change the opportunities", () => {
    const shuffled = anyNeeds.chain((needs) =>
      fc.tuple(fc.constant(needs), fc.shuffledSubarray(needs, { minLength: needs.length })),
    );
    const ids = (needs: readonly Need[]) => pools(needs).map(({ id }) => id);
    fc.assert(fc.property(shuffled, ([needs, others]) => expect(ids(others)).toEqual(ids(needs))));
  });
});
