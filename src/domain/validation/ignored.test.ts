import * as fc from "fast-check";
import { ignoredEntry, ignoredRules } from "./index";

test("a reason is written on one line, its separators being those of the cell", () => {
  expect(ignoredEntry("amount.zero", " Don gratuit ; vu avec\nle service ")).toBe(
    "amount.zero: Don gratuit, vu avec, le service",
  );
});

test("whatever the reasons say, the rules set aside are those of the entries", () => {
  const entry = fc.tuple(
    fc.constantFrom("amount.zero", "title.vague", "neededBy.missing"),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      const cell = entries.map(([rule, reason]) => ignoredEntry(rule, reason)).join("; ");
      expect(ignoredRules(cell)).toEqual(new Set(entries.map(([rule]) => rule)));
    }),
  );
});
