import * as fc from "fast-check";
import { addMonths } from "../calendar";
import { DEFAULT_PARAMETERS } from "../threshold";
import { levelWork, loadOf, monthsFrom, scheduleOf, workload, workRules, type MovableItem } from "./index";

const TODAY = "2026-11-25";
const context = { parameters: DEFAULT_PARAMETERS, today: TODAY };
const rules = workRules(DEFAULT_PARAMETERS, TODAY);

const phasesFor = (neededBy: string, procedure: "adapted" | "formal" = "adapted") => {
  const result = scheduleOf({ neededBy, procedure, nature: "S" }, context);
  return result.ok ? result.schedule.phases : [];
};
const purchase = (id: string, buyer: string, neededBy: string, movable = true): MovableItem => ({
  id,
  buyer,
  procedure: "adapted",
  phases: phasesFor(neededBy),
  movable,
  earlier: (months) => phasesFor(addMonths(neededBy, -months)),
});
const total = (load: ReadonlyMap<string, number>): number => [...load.values()].reduce((sum, days) => sum + days, 0);
const worst = (items: readonly MovableItem[]): number =>
  Math.max(...[...workload(items, rules).values()].flatMap((months) => [...months.values()]));

describe("the work that a purchase asks for", () => {
  test("is its effort, however it is spread over the months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.constantFrom("adapted", "formal"), (days, procedure) => {
        const neededBy = addMonths("2027-06-15", Math.floor(days / 30));
        expect(total(loadOf({ phases: phasesFor(neededBy, procedure), procedure }, rules))).toBeCloseTo(
          procedure === "adapted" ? 10 : 25,
        );
      }),
    );
  });
  test("is nothing while firms answer", () => {
    const offers = phasesFor("2027-09-01").filter(({ phase }) => phase === "offers");
    expect(total(loadOf({ phases: offers, procedure: "adapted" }, rules))).toBe(0);
  });
  test("months follow one another over the new year", () => {
    expect(monthsFrom("2027-11", "2028-02")).toEqual(["2027-11", "2027-12", "2028-01", "2028-02"]);
  });
  test("the whole work does not depend on the order of the purchases", () => {
    const items = [purchase("A", "Aline", "2027-09-01"), purchase("B", "Aline", "2027-10-01")];
    const [one, other] = [items, [...items].reverse()].map((order) => workload(order, rules).get("Aline"));
    for (const [month, days] of one ?? []) expect(other?.get(month)).toBeCloseTo(days);
  });
});

describe("levelling", () => {
  const crowd = (count: number, buyer: string) =>
    Array.from({ length: count }, (_, index) => purchase(`${buyer}-${String(index)}`, buyer, "2027-09-01"));

  test("says nothing while everyone is under capacity", () => {
    expect(levelWork(crowd(2, "Aline"), { rules, today: TODAY })).toEqual([]);
  });
  test("begins a purchase earlier in a month that is too full, never before today", () => {
    const suggestions = levelWork(crowd(6, "Aline"), { rules, today: TODAY });
    expect(suggestions[0]).toMatchObject({ kind: "earlier", buyer: "Aline" });
    for (const one of suggestions) if (one.kind === "earlier") expect(one.startBy >= TODAY).toBe(true);
  });
  test("what it suggests makes the worst month lighter", () => {
    const items = crowd(6, "Aline");
    const moves = new Map(
      levelWork(items, { rules, today: TODAY }).flatMap((one) =>
        one.kind === "earlier" ? [[one.id, one.months]] : [],
      ),
    );
    const after = items.map((item) => ({ ...item, phases: item.earlier(moves.get(item.id) ?? 0) ?? item.phases }));
    expect(worst(after)).toBeLessThan(worst(items));
  });
  test("hands over to a buyer who has room when nothing can begin earlier", () => {
    const full = crowd(6, "Aline").map((item) => ({ ...item, earlier: () => undefined }));
    const suggestions = levelWork([...full, purchase("B", "Bruno", "2028-09-01")], { rules, today: TODAY });
    expect(suggestions[0]).toMatchObject({ kind: "hand-over", buyer: "Aline", to: "Bruno" });
  });
  test("says that a month is too full when nothing relieves it", () => {
    const begun = crowd(6, "Aline").map((item) => ({ ...item, movable: false }));
    expect(levelWork(begun, { rules, today: TODAY })[0]).toMatchObject({ kind: "none", buyer: "Aline" });
  });
  test("a capacity that the table lacks levels nothing", () => {
    expect(levelWork(crowd(9, "Aline"), { rules: { ...rules, capacity: undefined }, today: TODAY })).toEqual([]);
  });
});
