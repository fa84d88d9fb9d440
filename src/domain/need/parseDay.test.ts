import * as fc from "fast-check";
import { fromSerial, toSerial } from "../calendar";
import { dayInYear, parseDay } from "./index";

const anyDay = fc.integer({ min: 36_526, max: 73_050 }).map((serial) => fromSerial(serial) ?? "");
const french = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

test.each<[string | number, string]>([
  [46_388, "2027-01-01"],
  ["46388", "2027-01-01"],
  [46_388.5, "2027-01-01"],
  ["2027-03-15", "2027-03-15"],
  ["2027-03-15T08:30:00Z", "2027-03-15"],
  [20_270_315, "2027-03-15"],
  ["15/03/2027", "2027-03-15"],
  ["15/03/2027 00:00", "2027-03-15"],
  ["5/3/27", "2027-03-05"],
  ["15.03.2027", "2027-03-15"],
  ["lundi 15 mars 2027", "2027-03-15"],
  ["avant le 15/03/2027", "2027-03-15"],
  ["au plus tard le 15 mars 2027", "2027-03-15"],
  ["1er févr. 2027", "2027-02-01"],
  ["15-mars-27", "2027-03-15"],
  ["March 15, 2027", "2027-03-15"],
])("%s is %s", (cell, day) => {
  expect(parseDay(cell)).toEqual({ kind: "value", value: day });
});

test.each<[string | number, string, string]>([
  ["mars 2027", "2027-03-01", "2027-03-31"],
  ["03/2027", "2027-03-01", "2027-03-31"],
  ["2027-03", "2027-03-01", "2027-03-31"],
  ["mars-27", "2027-03-01", "2027-03-31"],
  ["fin mars 2027", "2027-03-20", "2027-03-31"],
  ["mi-mars 2027", "2027-03-11", "2027-03-20"],
  ["T2 2027", "2027-04-01", "2027-06-30"],
  ["2027 Q2", "2027-04-01", "2027-06-30"],
  ["2e trimestre 2027", "2027-04-01", "2027-06-30"],
  ["1er semestre 2027", "2027-01-01", "2027-06-30"],
  ["2ème semestre 2027", "2027-07-01", "2027-12-31"],
  ["S2 2027", "2027-07-01", "2027-12-31"],
  ["rentrée 2027", "2027-09-01", "2027-09-30"],
  ["Rentrée scolaire 2027", "2027-09-01", "2027-09-30"],
  ["été 2027", "2027-06-01", "2027-08-31"],
  ["fin 2027", "2027-10-01", "2027-12-31"],
  ["début d'année 2027", "2027-01-01", "2027-03-31"],
  ["courant 2027", "2027-01-01", "2027-12-31"],
  [2027, "2027-01-01", "2027-12-31"],
  ["3T 2027", "2027-07-01", "2027-09-30"],
  ["avant fin juin 2027", "2027-06-20", "2027-06-30"],
  ["à partir de septembre 2027", "2027-09-01", "2027-09-30"],
  ["mars à juin 2027", "2027-03-01", "2027-06-30"],
  ["mars-avril 2027", "2027-03-01", "2027-04-30"],
  ["entre T1 2027 et T3 2027", "2027-01-01", "2027-09-30"],
  ["du 01/03/2027 au 30/06/2027", "2027-03-01", "2027-06-30"],
  ["hiver 2027-2028", "2027-12-01", "2028-02-29"],
  ["2027-2028", "2027-01-01", "2028-12-31"],
  ["1er trim. 27", "2027-01-01", "2027-03-31"],
  ["troisième trimestre 2027", "2027-07-01", "2027-09-30"],
  ["1T27", "2027-01-01", "2027-03-31"],
  ["01/27", "2027-01-01", "2027-01-31"],
  ["mars/avril 2027", "2027-03-01", "2027-04-30"],
  ["avant l'été 2027", "2027-06-01", "2027-08-31"],
  ["à la rentrée 2027", "2027-09-01", "2027-09-30"],
  ["semaine 1 2027", "2027-01-04", "2027-01-10"],
  ["S53 2026", "2026-12-28", "2027-01-03"],
])("%s is the period from %s to %s, read by its first day", (cell, from, to) => {
  expect(parseDay(cell)).toEqual({
    kind: "value",
    value: from,
    notes: [{ code: "day.interval", values: { written: String(cell), from: { day: from }, to: { day: to } } }],
  });
});

test.each([
  ["31/02/2027", "day.impossible"],
  ["15/03/1027", "day.impossible"],
  ["28/02/1900", "day.impossible"],
  ["1027-03-15", "day.impossible"],
  ["15 mars 1027", "day.impossible"],
  ["03/15/1027", "day.impossible"],
  ["2027-13-01", "day.impossible"],
  ["dès que possible", "day.to-define"],
  ["à définir", "day.to-define"],
  ["un jour", "day.unreadable"],
  ["31/02", "day.unreadable"],
  ["12", "day.unreadable"],
  ["#N/A", "cell.error"],
])("%s stays as it came: %s", (cell, code) => {
  expect(parseDay(cell)).toMatchObject({ kind: "unreadable", raw: cell, reason: { code } });
});

test.each<[string, string | number]>([
  ["mars", "mars 2027"],
  ["T2", "T2 2027"],
  ["2e trimestre", "2e trimestre 2027"],
  ["à la rentrée", "à la rentrée 2027"],
  ["fin juin", "fin juin 2027"],
  ["15/03", toSerial("2027-03-15")],
  ["1er septembre", toSerial("2027-09-01")],
])("%s names no year: the year is proposed, never taken", (cell, proposed) => {
  expect(parseDay(cell)).toMatchObject({ kind: "unreadable", raw: cell, reason: { code: "day.no-year" } });
  expect(dayInYear(cell, 2027)).toBe(proposed);
});

test.each(["mars 2026", "bientôt", "12", ""])("a year makes nothing more of “%s”", (cell) => {
  expect(dayInYear(cell, 2027)).toBeUndefined();
});

test("a 25th month can only be an American date, and it is said", () => {
  expect(parseDay("03/25/2027")).toMatchObject({ value: "2027-03-25", notes: [{ code: "day.month-first" }] });
});

test("a file of the 1904 system counts from another day", () => {
  expect(parseDay(44_926, "1904")).toEqual({ kind: "value", value: "2027-01-01" });
});

test("a day written the French way, the ISO way or as an Excel number is read back", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      for (const cell of [french(day), day, toSerial(day)])
        expect(parseDay(cell)).toEqual({ kind: "value", value: day });
    }),
  );
});
