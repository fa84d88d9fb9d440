import * as fc from "fast-check";
import { addDays, daysBetween, fromSerial, toSerial } from "../calendar";
import { backPlan, forwardPlan, publicHolidays, workingCalendar, type PhaseDuration } from "./index";

const RULES = { alsaceMoselle: false, augustDays: 21, yearEndDays: 10 };
const calendar = workingCalendar(RULES);
const PHASES = ["sourcing", "drafting", "publication", "offers", "analysis", "standstill", "startup"] as const;

const anyDay = fc.integer({ min: toSerial("2020-01-01"), max: toSerial("2060-12-31") }).map((n) => fromSerial(n) ?? "");
const anyDurations = fc.tuple(...PHASES.map(() => fc.integer({ min: 0, max: 90 }))).map((days) => durations(days));

function durations(days: readonly number[]): readonly PhaseDuration[] {
  return PHASES.map((phase, index) => ({ phase, days: days[index] ?? 0 }));
}

describe("planning back from the day of need", () => {
  test("phases touch, and the last one ends on the eve of the day of need", () => {
    fc.assert(
      fc.property(anyDay, anyDurations, (neededBy, phases) => {
        const planned = backPlan(neededBy, phases, calendar);
        planned.forEach(({ to }, index) => expect(addDays(to, 1)).toBe(planned[index + 1]?.from ?? neededBy));
        expect(planned.map(({ phase }) => phase)).toEqual(phases.flatMap(({ phase, days }) => (days > 0 ? phase : [])));
      }),
    );
  });

  test("a phase is never shorter than its duration", () => {
    fc.assert(
      fc.property(anyDay, anyDurations, (neededBy, phases) => {
        for (const { phase, from, to } of backPlan(neededBy, phases, calendar)) {
          const asked = phases.find((one) => one.phase === phase)?.days ?? 0;
          expect(daysBetween(from, to) + 1).toBeGreaterThanOrEqual(asked);
        }
      }),
    );
  });

  test("no phase starts on a week-end, a public holiday, in the slack of August or of the end of the year", () => {
    fc.assert(
      fc.property(anyDay, anyDurations, (neededBy, phases) => {
        for (const { from } of backPlan(neededBy, phases, calendar)) {
          expect([0, 6]).not.toContain(new Date(`${from}T12:00:00Z`).getUTCDay());
          expect(publicHolidays(Number(from.slice(0, 4)))).not.toContain(from);
          expect(from.slice(5)).not.toMatch(/^08-(?:0\d|1\d|2[01])$|^12-(?:2[3-9]|3\d)$|^01-01$/);
        }
      }),
    );
  });

  test("a longer phase never lets the work begin later", () => {
    fc.assert(
      fc.property(anyDay, anyDurations, fc.nat(PHASES.length - 1), fc.nat(60), (neededBy, phases, which, more) => {
        const longer = phases.map(({ phase, days }, index) => ({ phase, days: index === which ? days + more : days }));
        const [first, later] = [phases, longer].map(
          (given) => backPlan(neededBy, given, calendar)[0]?.from ?? neededBy,
        );
        expect((later ?? "") <= (first ?? "")).toBe(true);
      }),
    );
  });

  test("a later need never lets the work begin earlier", () => {
    fc.assert(
      fc.property(anyDay, anyDurations, fc.nat(400), (neededBy, phases, days) => {
        const postponed = addDays(neededBy, days);
        const start = (day: string): string => backPlan(day, phases, calendar)[0]?.from ?? day;
        expect(start(neededBy) <= start(postponed)).toBe(true);
      }),
    );
  });
});

describe("planning forward", () => {
  test("begun on the day that the back-planning gives, it serves in time", () => {
    fc.assert(
      fc.property(anyDay, anyDurations, (neededBy, phases) => {
        const start = backPlan(neededBy, phases, calendar)[0]?.from ?? neededBy;
        const { served } = forwardPlan(start, phases, calendar);
        expect(served <= forwardPlan(neededBy, [], calendar).served).toBe(true);
      }),
    );
  });

  test("it begins on the first working day", () => {
    const { phases, served } = forwardPlan("2027-05-01", durations([0, 0, 0, 0, 5, 0, 0]), calendar);
    expect(phases).toEqual([{ phase: "analysis", from: "2027-05-03", to: "2027-05-09" }]);
    expect(served).toBe("2027-05-10");
  });
});

describe("the slack of the year", () => {
  const work = durations([0, 0, 0, 0, 10, 0, 0]);
  test("the first three weeks of August do not count", () => {
    expect(backPlan("2027-08-25", work, calendar)).toEqual([
      { phase: "analysis", from: "2027-07-23", to: "2027-08-24" },
    ]);
  });
  test("nor do the ten days up to 1 January", () => {
    expect(backPlan("2027-01-04", work, calendar)[0]?.from).toBe("2026-12-15");
  });
  test("a delay of the law runs through them", () => {
    const standstill = durations([0, 0, 0, 0, 0, 11, 0]);
    expect(backPlan("2027-09-01", standstill, workingCalendar({ ...RULES, augustDays: 0 }))[0]?.from).toBe(
      "2027-08-20",
    );
    expect(backPlan("2027-08-30", standstill, workingCalendar(RULES))[0]?.from).toBe("2027-07-30");
  });
  test("a figure beyond the month does not stop the year", () => {
    const endless = workingCalendar({ ...RULES, augustDays: 900, yearEndDays: 900 });
    expect(backPlan("2027-09-10", work, endless)[0]?.from).toBe("2027-07-30");
  });
});
