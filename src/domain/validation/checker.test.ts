import * as fc from "fast-check";
import type { Need } from "../need";
import { aNeed } from "../need/testing";
import { Checker, validate, type ValidationContext } from "./index";

const CONTEXT: ValidationContext = { today: "2026-11-22" };

/** Words that make titles alike, mistyped, numbered, vague; few of everything, so that groups form and break. */
const TITLES = [
  "Nettoyage des vitres des écoles",
  "Nettoyage des vitre des ecoles",
  "Netoyage des vitres des écoles",
  "Nettoyage des vitres des crèches",
  "Location de bennes phase 1",
  "Location de bennes phase 2",
  "Divers",
  "",
];

const anyNeed: fc.Arbitrary<Need> = fc
  .record({
    id: fc.constantFrom("B-1", "B-2", "B-3", "B-4", "B-5", "B-6", "B-7", "B-8"),
    title: fc.constantFrom(...TITLES),
    department: fc.constantFrom("Voirie", "voirie", "VOIRIE", "Sports"),
    amount: fc.constantFrom("12 600", "35 000", "8 400", "30 600", "31 800", "15", "à définir", "900 000 000", ""),
    family: fc.constantFrom("", "66.01"),
    contract: fc.constantFrom("", "M1"),
    end: fc.constantFrom("", "31/12/2027", "30/06/2027"),
    status: fc.constantFrom("Transmis", "Transmis", "Transmis", "Abandonné"),
    ignored: fc.constantFrom("", "", "title.vague: régie"),
  })
  .map(({ id, title, department, amount, family, contract, end, status, ignored }) =>
    aNeed(title)
      .called(id)
      .by(department)
      .in(family)
      .typed("annualAmount", amount)
      .typed("currentContract", contract)
      .typed("currentEnd", end)
      .typed("status", status)
      .typed("ignoredAnomalies", ignored)
      .build(),
  );

type Edit = (needs: readonly Need[]) => readonly Need[];

/** What happens to a list between two checks: lines typed, pasted, deleted, sorted, all at once or none. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), anyNeed).map(
    ([at, need]): Edit =>
      (needs) =>
        needs.with(at % Math.max(1, needs.length), need),
  ),
  fc.array(anyNeed, { maxLength: 12 }).map((added): Edit => (needs) => [...needs, ...added]),
  fc.nat().map(
    (at): Edit =>
      (needs) =>
        needs.filter((_, index) => index !== at % Math.max(1, needs.length)),
  ),
  fc
    .nat()
    .map((at): Edit => (needs) => [
      ...needs.slice(at % (needs.length + 1)),
      ...needs.slice(0, at % (needs.length + 1)),
    ]),
  fc.constant<Edit>((needs) => needs.toReversed()),
  fc.constant<Edit>((needs) => [...needs, ...needs.slice(0, 1)]),
  fc.constant<Edit>(() => []),
);
const safely =
  (edit: Edit): Edit =>
  (needs) =>
    needs.length === 0 ? [] : edit(needs);

test("after any sequence of edits, what is found is what a full check would find", () => {
  const story = fc.tuple(fc.array(anyNeed, { maxLength: 40 }), fc.array(anyEdit, { maxLength: 8 }));
  fc.assert(
    fc.property(story, ([start, edits]) => {
      const checker = new Checker(CONTEXT);
      let needs: readonly Need[] = start;
      expect(checker.check(needs)).toEqual(validate(needs, CONTEXT));
      for (const edit of edits) {
        needs = safely(edit)(needs);
        expect(checker.check(needs)).toEqual(validate(needs, CONTEXT));
      }
    }),
    { numRuns: 200 },
  );
});

test("a check that was abandoned half-way is begun again", () => {
  const needs = Array.from({ length: 1_200 }, (_, at) => aNeed("Divers").called(`B-${at}`).build());
  const checker = new Checker(CONTEXT);
  const steps = checker.checkInSteps(needs);
  steps.next();
  const later = needs.slice(0, 700);
  expect(checker.check(later)).toEqual(validate(later, CONTEXT));
});

test("an edit costs its line and its groups, not the list", () => {
  const reads = new Map<string, number>();
  /** Counts how often a need is looked at. */
  const watched = (need: Need): Need =>
    new Proxy(need, {
      get: (target, key) => {
        reads.set(target.id, (reads.get(target.id) ?? 0) + 1);
        return Reflect.get(target, key) as unknown;
      },
    });
  const needs = Array.from({ length: 400 }, (_, at) =>
    watched(
      aNeed(`Location de bennes ${"abcdefghijklmnopqrst"[at % 20]}${at}`)
        .by(`Direction ${at % 200}`)
        .build(),
    ),
  );
  const checker = new Checker(CONTEXT);
  checker.check(needs);
  reads.clear();
  checker.check(needs.with(7, aNeed("Sel de déneigement").by("Direction 7").build()));
  // Of each, its status, its id and what was set aside; the rules look only at the line that went and at its department.
  expect([...reads.values()].filter((times) => times > 4).length).toBeLessThanOrEqual(2);
});
