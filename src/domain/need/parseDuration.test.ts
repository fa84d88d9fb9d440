import { parseDuration } from "./index";

test.each<[string | number, number, number | undefined]>([
  [36, 36, undefined],
  ["36", 36, undefined],
  ["36 mois", 36, undefined],
  ["4 ans", 48, undefined],
  ["quatre ans", 48, undefined],
  ["4 (quatre) ans", 48, undefined],
  ["1,5 an", 18, undefined],
  ["2 trimestres", 6, undefined],
  ["90 jours", 3, undefined],
  ["12 mois + 3 reconductions", 12, 3],
  ["1 an renouvelable 3 fois", 12, 3],
  ["1 an, reconductible tacitement 3 fois", 12, 3],
  ["1 an (renouvelable 3 fois)", 12, 3],
  ["12 mois fermes + 3 x 12 mois", 12, 3],
  ["1 an + 3 reconductions de 1 an", 12, 3],
  ["2 ans + 2 fois 1 an", 24, 1],
  ["48 mois dont 3 reconductions", 12, 3],
  ["1+1+1+1", 12, 3],
  ["2 ans reconductible une fois", 24, 1],
  ["2+1+1", 24, 1],
  ["3 ans fermes + 1 an", 48, 0],
  ["24 mois + 12 mois + 12 mois", 24, 1],
  ["48 mois (dont 3 reconductions)", 12, 3],
  ["1 an renouvelable trois fois par tacite reconduction", 12, 3],
  ["2 ans et 6 mois", 30, undefined],
  ["1 an et demi", 18, undefined],
  ["1 an (+3)", 12, 3],
  ["1 an (+ 1 an)", 12, 1],
  ["durée du marché : 4 ans", 48, undefined],
])("%s", (cell, months, renewals) => {
  expect(parseDuration(cell)).toEqual({
    kind: "value",
    value: renewals === undefined ? { months } : { months, renewals },
  });
});

test("a bare number counts years under a header that says so", () => {
  expect(parseDuration(4, "years")).toEqual({ kind: "value", value: { months: 48 } });
  expect(parseDuration("18 mois", "years")).toEqual({ kind: "value", value: { months: 18 } });
});

test.each(["indéterminée", "0", "selon besoin", "12 / 24", "-3"])("%s stays as it came", (cell) => {
  expect(parseDuration(cell)).toMatchObject({ kind: "unreadable", raw: cell, reason: { code: "duration.unreadable" } });
});
