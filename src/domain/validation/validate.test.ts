import { cents } from "../money";
import type { Need } from "../need";
import { aNeed, type NeedBuilder } from "../need/testing";
import { DEFAULT_PARAMETERS, type Parameter } from "../threshold";
import { RULES, validate, type ValidationContext } from "./index";

const TODAY: ValidationContext = { today: "2026-11-22" };

/** A need about which there is nothing to say. */
const fine = (title?: string): NeedBuilder =>
  aNeed(title).of(12_000).lasting(12, 3).services().typed("estimateOrigin", "Marché précédent");
const rulesOf = (need: NeedBuilder, context = TODAY) => validate([need.build()], context).map(({ rule }) => rule);
const found = (need: NeedBuilder, rule: string, context = TODAY) =>
  validate([need.build()], context).find((anomaly) => anomaly.rule === rule);
const among = (rule: string, ...needs: readonly NeedBuilder[]) =>
  validate(
    needs.map((need) => need.build()),
    TODAY,
  ).filter((anomaly) => anomaly.rule === rule);

test("a well-written need raises nothing", () => expect(rulesOf(fine())).toEqual([]));

test("rules have ids of their own, and there are at least forty", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(RULES.length).toBeGreaterThanOrEqual(40);
});

describe("what is missing", () => {
  test.each<[string, Partial<Record<keyof Need, string>>]>([
    ["title.missing", { title: "" }],
    ["department.missing", { department: "" }],
    ["amount.missing", { annualAmount: "" }],
    ["nature.missing", { nature: "" }],
    ["neededBy.missing", { neededBy: "" }],
    ["duration.missing", { durationMonths: "", renewals: "" }],
    ["character.missing", { character: "" }],
    ["currentEnd.missing", { currentHolder: "Propre et Net" }],
  ])("%s", (rule, cells) => {
    let need = fine();
    for (const [column, cell] of Object.entries(cells)) need = need.typed(column as keyof Need, cell);
    expect(rulesOf(need)).toContain(rule);
  });
  test("the CPV gives the nature that is missing", () => {
    const nature = (cpv: string) =>
      found(fine().typed("nature", "").typed("cpv", cpv), "nature.missing")?.correction?.cells;
    expect(nature("45233141-9")).toEqual({ nature: "T" });
    expect(nature("30197630-1")).toEqual({ nature: "F" });
    expect(nature("90911300-9")).toEqual({ nature: "S" });
    expect(nature("")).toBeUndefined();
  });
  test("the origin of a large estimate is asked, not that of a small one", () => {
    expect(rulesOf(fine().typed("estimateOrigin", ""))).toEqual([]);
    expect(rulesOf(fine().of(50_000).typed("estimateOrigin", ""))).toEqual(["estimateOrigin.missing"]);
  });
});

describe("what was not plainly understood", () => {
  test.each<[keyof Need, string, string]>([
    ["annualAmount", "40 à 50 k€", "amount.range"],
    ["annualAmount", "à définir", "amount.to-define"],
    ["annualAmount", "beaucoup", "amount.unreadable"],
    ["annualAmount", "-500", "amount.negative"],
    ["annualAmount", "0", "amount.zero"],
    ["totalAmount", "#REF!", "cell.error"],
    ["neededBy", "31/02/2027", "day.impossible"],
    ["neededBy", "bientôt", "day.unreadable"],
    ["neededBy", "T2 2027", "day.interval"],
    ["durationMonths", "longtemps", "duration.unreadable"],
    ["quantity", "plusieurs", "number.unreadable"],
    ["nature", "Fournitures et services", "nature.several"],
    ["status", "peut-être", "choice.unknown"],
    ["priority", "capitale", "list.unknown"],
    ["cpv", "fournitures", "cpv.form"],
  ])("%s « %s » : %s", (column, cell, rule) => {
    expect(found(fine().typed(column, cell), rule)).toMatchObject({ field: column, reason: { code: rule } });
  });
  test.each<[keyof Need, string, Record<string, unknown>]>([
    ["annualAmount", "12 000 € TTC", { annualAmount: 10_000 }],
    ["annualAmount", "1 000 €/mois", { annualAmount: 12_000 }],
    ["annualAmount", "environ 12 000 €", { annualAmount: 12_000 }],
    ["annualAmount", "12.500", { annualAmount: 12_500 }],
    ["neededBy", "03/25/2027", { neededBy: 46_471 }],
    ["cpv", "3000000", { cpv: "03000000" }],
    ["cpv", "90 91 13 00-9", { cpv: "90911300-9" }],
    ["title", "  Nettoyage  des vitres ", { title: "Nettoyage des vitres" }],
    ["title", "RÃ©fection de la cour", { title: "Réfection de la cour" }],
  ])("%s « %s » has a correction", (column, cell, cells) => {
    expect(validate([fine().typed(column, cell).build()], TODAY)).toContainEqual(
      expect.objectContaining({ field: column, correction: { cells } }),
    );
  });
  test.each([
    ["environ 12 000 € TTC", "amount.approximate"],
    ["12.500 TTC", "amount.ambiguous-separator"],
    ["1 000 € TTC/mois", "amount.per-month"],
  ])("%s: only the correction that takes the tax off is proposed, not that of %s", (cell, rule) => {
    const anomaly = found(fine().typed("annualAmount", cell), rule);
    expect(anomaly).toBeDefined();
    expect(anomaly).not.toHaveProperty("correction");
  });
  test("the VAT rate is quoted beside the amount that it gives", () => {
    const anomaly = found(fine().typed("annualAmount", "12 000 TTC"), "amount.tax-included", {
      ...TODAY,
      vatRate: 0.055,
    });
    expect(anomaly?.reason.values).toEqual({
      amount: { euros: 12_000 },
      without: { euros: 11_374.41 },
      rate: { share: 0.055 },
    });
  });
});

describe("columns against each other", () => {
  test("a total that is not the yearly amount over the duration", () => {
    const need = fine().with({ totalAmount: { kind: "value", value: cents(20_000) } });
    expect(found(need, "value.inconsistent")?.reason.values).toMatchObject({
      submitted: { euros: 20_000 },
      computed: { euros: 48_000 },
    });
  });
  test("a CPV of works on a service, works called supplies", () => {
    expect(rulesOf(fine().typed("cpv", "45233141-9"))).toEqual(["nature.contradicts-cpv"]);
    expect(rulesOf(fine("Travaux de réfection de la cour"))).toEqual(["nature.contradicts-title"]);
    expect(rulesOf(fine("Fourniture et pose de menuiseries").works("École Jaurès"))).toEqual([]);
  });
  test("months without a contract, or with two", () => {
    expect(rulesOf(fine().needed("2027-09-01").heldBy("Propre et Net", "2027-05-31"))).toEqual(["currentEnd.gap"]);
    expect(rulesOf(fine().needed("2027-09-01").heldBy("Propre et Net", "2028-05-31"))).toEqual(["currentEnd.overlap"]);
    expect(rulesOf(fine().needed("2027-09-01").heldBy("Propre et Net", "2027-08-31"))).toEqual([]);
  });
  test("a need that happens once is not renewed", () => {
    expect(rulesOf(fine().once())).toEqual(["duration.one-off-renewed"]);
  });
  test("departments are those of the authority, whatever their spelling", () => {
    const departments = [{ code: "BAT", label: "Direction des bâtiments" }];
    const told = (name: string) => validate([fine().by(name).build()], { ...TODAY, departments });
    expect(told("BAT")).toEqual([]);
    expect(told("direction des batiments")).toMatchObject([
      { rule: "department.spelling", correction: { cells: { department: "Direction des bâtiments" } } },
    ]);
    expect(told("Dir. bâtimens")).toMatchObject([
      { rule: "department.mistyped", correction: { cells: { department: "Direction des bâtiments" } } },
    ]);
    expect(told("Sports")).toMatchObject([
      { rule: "department.unknown", reason: { values: { department: "Sports" } } },
    ]);
  });
  test("a family is one of the nomenclature", () => {
    const family = {
      code: "66.01",
      label: "Nettoyage",
      parent: "66",
      nature: "S",
      cpvPrefixes: [],
      keywords: [],
      buyer: "",
    } as const;
    const rest = {
      strategic: false,
      centralBody: "",
      obligations: [],
      insertionFriendly: false,
      version: "",
      archived: false,
    };
    const context = { ...TODAY, families: [{ ...family, ...rest }] };
    expect(rulesOf(fine().in("66.01"), context)).toEqual([]);
    expect(rulesOf(fine().in("99.99"), context)).toEqual(["family.unknown"]);
    expect(rulesOf(fine().in("66.01").supplies(), context)).toEqual(["nature.contradicts-family"]);
  });
});

describe("the law", () => {
  const framework = () => fine("Accord-cadre de nettoyage des écoles");
  test("a framework agreement lasts four years at most (L2125-1)", () => {
    expect(rulesOf(framework().lasting(12, 3))).toEqual([]);
    expect(found(framework().lasting(12, 4), "framework.too-long")).toMatchObject({
      severity: "error",
      reason: { article: "L2125-1 1°", values: { duration: { months: 60 }, most: { months: 48 } } },
    });
    expect(rulesOf(fine().lasting(12, 4))).toEqual(["duration.over-four-years"]);
  });
  test("and has a maximum (R2162-4)", () => {
    expect(rulesOf(framework().typed("annualAmount", "à définir"))).toContain("framework.without-maximum");
    expect(rulesOf(fine("Accord-cadre de nettoyage sans maximum"))).toEqual(["framework.without-maximum"]);
  });
  test("works belong to an operation (R2121-5)", () => {
    expect(rulesOf(fine("Réfection de la cour").works())).toEqual(["works.without-operation"]);
    expect(rulesOf(fine("Réfection de la cour").works("École Jaurès"))).toEqual([]);
  });
  test("no consultation without environmental conditions since 21 August 2026", () => {
    const none = fine().typed("environmentalConsiderations", "Pas de considération environnementale");
    expect(rulesOf(none)).toEqual(["environment.missing"]);
  });
  test("the day from which they are asked for is that of Paramètres", () => {
    const none = fine().typed("environmentalConsiderations", "Pas de considération environnementale");
    const asked = (validFrom: string, value = 1): readonly Parameter[] =>
      DEFAULT_PARAMETERS.map((one) => (one.rule === "environmental-clauses" ? { ...one, validFrom, value } : one));
    expect(rulesOf(none, { ...TODAY, parameters: asked("2029-01-01") })).toEqual([]);
    expect(rulesOf(none, { ...TODAY, parameters: asked("2026-08-21", 0) })).toEqual([]);
    expect(rulesOf(none, { ...TODAY, parameters: asked("2020-01-01") })).toEqual(["environment.missing"]);
  });
  test("social conditions from the formal threshold on", () => {
    expect(rulesOf(fine().of(60_000))).toEqual(["social.missing"]);
    expect(rulesOf(fine().of(60_000).typed("socialConsiderations", "Clause sociale"))).toEqual([]);
  });
  test("an amount that stops just under a threshold", () => {
    expect(found(fine().totalling(59_500), "amount.just-under-threshold")?.reason.values).toEqual({
      value: { euros: 59_500 },
      threshold: { euros: 60_000 },
    });
    expect(rulesOf(fine().totalling(60_000))).toEqual([]);
  });
  test("the procedure is that of the launch date, when the threshold changes before (R2121-3)", () => {
    // 60 000 € from 1 April 2026 on, 40 000 € before.
    const early = { today: "2026-01-15" };
    expect(found(fine().totalling(50_000).needed("2026-09-01"), "launch.new-thresholds", early)).toMatchObject({
      reason: { values: { now: { euros: 40_000 }, then: { euros: 60_000 } } },
    });
    expect(rulesOf(fine().totalling(30_000).needed("2026-09-01"), early)).not.toContain("launch.new-thresholds");
  });
  test("a consultation that should have been launched already", () => {
    expect(rulesOf(fine().of(100_000).needed("2027-02-01"))).toContain("launch.too-late");
    expect(rulesOf(fine().of(100_000).needed("2027-12-01"))).not.toContain("launch.too-late");
  });
  test("the environmental part is decided once buyers took the need over", () => {
    expect(rulesOf(fine().standing("checked"))).toEqual(["environment.undecided"]);
    expect(rulesOf(fine().standing("submitted"))).toEqual([]);
  });
  test("price alone no longer awards a contract (R2152-7)", () => {
    const price = fine().typed("description", "Attribution au critère unique du prix");
    expect(rulesOf(price)).toEqual(["award.price-only"]);
    expect(rulesOf(price.needed("2026-06-01"), { today: "2026-01-15" })).not.toContain("award.price-only");
  });
  test("thresholds of 2028 are not known yet", () => {
    expect(rulesOf(fine().needed("2028-09-01"))).toEqual(["launch.provisional-threshold"]);
  });
});

describe("hard to believe", () => {
  test.each<[string, NeedBuilder]>([
    ["amount.implausible", fine("Sel de déneigement").of(1_000_000_000)],
    ["amount.implausible", fine("Réfection de la cour").works("École Jaurès").totalling(2_000_000_000)],
    ["amount.filler", fine().of(999_999)],
    ["amount.filler", fine().of(1)],
    ["neededBy.past", fine().needed("2025-01-01")],
    ["neededBy.far", fine().needed("2035-01-01")],
    ["currentEnd.past", fine().heldBy("Propre et Net", "2025-12-31")],
    ["year.past", fine().typed("year", 2025)],
    ["duration.years-suspected", fine().lasting(4)],
    ["duration.implausible", fine().lasting(240)],
    ["renewals.implausible", fine().lasting(12, 36)],
  ])("%s", (rule, need) => expect(rulesOf(need)).toContain(rule));

  test("an amount far from those of its family", () => {
    const usual = Array.from({ length: 10 }, (_, index) =>
      fine()
        .in("66.01")
        .of(10_000 + index * 1_000),
    );
    const wild = fine().in("66.01").of(900_000);
    expect(among("amount.far-from-family", ...usual, wild).map(({ needId }) => needId)).toEqual([wild.build().id]);
  });
  test("an amount far above all others, even before it has a family", () => {
    const usual = Array.from({ length: 25 }, (_, index) => fine().of(10_000 + index * 3_000));
    const wild = fine("Sel de déneigement").totalling(99_000_000);
    expect(among("amount.far-from-authority", ...usual, wild).map(({ needId }) => needId)).toEqual([wild.build().id]);
  });
  test("a few euros among thousands may be thousands", () => {
    const usual = Array.from({ length: 25 }, (_, index) => fine().of(20_000 + index * 500));
    expect(among("amount.thousands-suspected", ...usual, fine().of(15))).toMatchObject([
      { correction: { cells: { annualAmount: 15_000 } }, reason: { values: { amount: { euros: 15 } } } },
    ]);
  });
  test("amounts that get round without tax, all in one file, were given with it", () => {
    const taxed = [12_600, 8_400, 30_600, 31_800].map((amount) =>
      fine().by("Sports").of(amount).typed("origin", "sports.xlsx | 1 | 2"),
    );
    expect(among("amount.tax-suspected", ...taxed).map(({ correction }) => correction?.cells)).toEqual([
      { annualAmount: 10_500 },
      { annualAmount: 7_000 },
      { annualAmount: 25_500 },
      { annualAmount: 26_500 },
    ]);
    expect(among("amount.tax-suspected", fine().of(12_600), fine().of(10_000), fine().of(15_000))).toEqual([]);
  });
});

describe("how the object is worded", () => {
  test.each([
    ["Prestations informatiques", "title.vague"],
    ["Divers", "title.vague"],
    ["Achats de fournitures diverses", "title.vague"],
    ["Services juridiques", "title.vague"],
    ["EPI", "title.short"],
    ["Fourniture de 12 iPad pour les écoles", "title.brand"],
    ["Nettoyage des vitres ; entretien des espaces verts", "title.several-needs"],
    ["Nettoyage des vitres (12 000 € par an)", "title.holds-amount"],
    ["Nettoyage des \uFFFDcoles", "title.damaged"],
  ])("« %s » : %s", (title, rule) => expect(rulesOf(fine(title))).toEqual([rule]));
  test.each([
    "Création d'un pôle de santé (niveau 2) au 8 rue de la Gare",
    "Tablettes iPad ou équivalent",
    "Maintenance des logiciels Oracle",
    "Nettoyage des locaux",
    "Conseil juridique en urbanisme",
  ])("« %s » is right", (title) => expect(rulesOf(fine(title))).toEqual([]));
});

describe("lines against each other", () => {
  test("the same need twice in a department, mistyped", () => {
    const [one, two] = [
      fine("Maintenance des ascenseurs de l'hôtel de ville"),
      fine("Maintenance des ascenceurs, hotel de ville").of(12_100),
    ];
    const pair = among("duplicate.same-department", one, two);
    expect(pair.map(({ needId, relatedIds }) => [needId, relatedIds])).toEqual([
      [one.build().id, [two.build().id]],
      [two.build().id, [one.build().id]],
    ]);
  });
  test.each([
    ["other lots", "Nettoyage des écoles, lot 1", "Nettoyage des écoles, lot 2", 12_000],
    ["other amounts", "Nettoyage des écoles", "Nettoyage des écoles", 30_000],
    ["other objects", "Nettoyage des écoles", "Nettoyage des crèches", 12_000],
  ])("%s are other needs", (_, first, second, amount) => {
    expect(among("duplicate.same-department", fine(first), fine(second).of(amount))).toEqual([]);
  });
  test("the same need, to the cent, in two departments", () => {
    const twice = among("duplicate.other-department", fine().by("Voirie").of(12_345), fine().by("Sports").of(12_345));
    expect(twice.map(({ reason }) => reason.values)).toEqual(
      Array(2).fill({ departments: { list: ["Sports", "Voirie"] } }),
    );
  });
  test("one need told in several parts, each under the threshold that they pass together (R2121-4)", () => {
    const parts = [1, 2, 3].map((part) => fine(`Location de bennes, phase ${part}`).by("Voirie").of(8_000));
    expect(among("fragments.same-need", ...parts)).toHaveLength(3);
    expect(among("fragments.same-need", ...parts.slice(0, 1))).toEqual([]);
    const lots = [1, 2, 3].map((lot) => fine(`Location de bennes, lot ${lot}`).by("Voirie").of(8_000));
    expect(among("fragments.same-need", ...lots)).toEqual([]);
    const others = ["Voirie", "Sports", "Culture"].map((name, at) => fine(`Location de bennes, phase ${at}`).by(name));
    expect(among("fragments.same-need", ...others)).toEqual([]);
  });
  test("one department spelled two ways: the usual spelling wins", () => {
    const needs = [fine().by("Espaces verts"), fine().by("Espaces verts"), fine().by("ESPACES-VERTS")];
    expect(among("department.variant", ...needs)).toMatchObject([
      { correction: { cells: { department: "Espaces verts" } } },
    ]);
  });
  test("an id borne by two rows, a contract that ends twice", () => {
    expect(among("id.repeated", fine().called("B-1"), fine().called("B-1"))).toHaveLength(2);
    expect(
      among("contract.contradictory", fine().heldBy("X", "2027-08-31", "M1"), fine().heldBy("X", "2027-12-31", "M1")),
    ).toHaveLength(2);
  });
});
