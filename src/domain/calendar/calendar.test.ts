import * as fc from "fast-check";
import { addDays, addMonths, daysBetween, fromSerial, isIsoDay, isoDay, monthsBetween, toSerial } from "./index";

const anyDay = fc.integer({ min: 61, max: 200_000 }).map((serial) => fromSerial(serial) ?? "");

describe("days that exist", () => {
  test.each(["2028-02-29", "2027-12-31"])("%s is a day", (day) => expect(isIsoDay(day)).toBe(true));
  test.each(["2027-02-29", "2027-13-01", "27-01-01", "2027-1-1", "", "demain"])("%s is not", (day) =>
    expect(isIsoDay(day)).toBe(false),
  );
  test("parts that the calendar refuses give no day", () => expect(isoDay(2027, 4, 31)).toBeUndefined());
});

describe("Excel numbers", () => {
  test("1 January 2027 is number 46388 on Windows and 44926 in the Mac system", () => {
    expect(toSerial("2027-01-01")).toBe(46_388);
    expect(toSerial("2027-01-01", "1904")).toBe(44_926);
  });
  test("the hour is dropped", () => expect(fromSerial(46_388.75)).toBe("2027-01-01"));
  test("the 29 February 1900 that never was is no day", () => expect(fromSerial(60)).toBeUndefined());
  test("writing then reading a day gives it back, in both systems", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom<"1900" | "1904">("1900", "1904"), (day, system) => {
        fc.pre(day >= "1904-01-01");
        expect(fromSerial(toSerial(day, system), system)).toBe(day);
      }),
    );
  });
});

describe("counting", () => {
  test("the end of a shorter month stands for the day it lacks", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2028-02-29", -12)).toBe("2027-02-28");
  });
  test("whole months only", () => {
    expect(monthsBetween("2027-01-15", "2027-03-14")).toBe(1);
    expect(monthsBetween("2027-03-15", "2027-01-15")).toBe(-2);
  });
  test("days are never lost to summer time", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        fc.pre(day > "1912-01-01");
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
  test("a text that is no day is a fault of the program", () =>
    expect(() => addMonths("bientôt", 1)).toThrow(RangeError));
});
