import * as fc from "fast-check";
import { easter, publicHolidays } from "./index";

describe("Easter", () => {
  test.each([
    [1818, "1818-03-22"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2028, "2028-04-16"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
  ])("of %i is on %s", (year, day) => expect(easter(year)).toBe(day));

  test("is a Sunday between 22 March and 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 3000 }), (year) => {
        const day = easter(year);
        expect(new Date(`${day}T12:00:00Z`).getUTCDay()).toBe(0);
        expect(day >= `${String(year)}-03-22` && day <= `${String(year)}-04-25`).toBe(true);
      }),
    );
  });
});

describe("public holidays", () => {
  test("are eleven in France", () => {
    expect(publicHolidays(2027)).toEqual([
      "2027-01-01",
      "2027-03-29",
      "2027-05-01",
      "2027-05-06",
      "2027-05-08",
      "2027-05-17",
      "2027-07-14",
      "2027-08-15",
      "2027-11-01",
      "2027-11-11",
      "2027-12-25",
    ]);
  });
  test("are two more in Alsace and Moselle", () => {
    const more = publicHolidays(2027, true).filter((day) => !publicHolidays(2027).includes(day));
    expect(more).toEqual(["2027-03-26", "2027-12-26"]);
  });
});
