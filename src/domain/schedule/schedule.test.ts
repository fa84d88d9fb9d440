import { addDays, daysBetween } from "../calendar";
import { aNeed } from "../need/testing";
import { cents } from "../money";
import { DEFAULT_PARAMETERS, launchDayFinder, type Parameter } from "../threshold";
import { needDates, scheduleOf, scheduleProcedureNamed, type Schedule, type ScheduledItem } from "./index";

const TODAY = "2026-11-25";

const plan = (item: Partial<ScheduledItem>, parameters = DEFAULT_PARAMETERS, today = TODAY): Schedule => {
  const result = scheduleOf(
    { neededBy: "2027-09-01", procedure: "formal", nature: "S", ...item },
    { parameters, today },
  );
  if (!result.ok) throw new Error(result.reason.code);
  return result.schedule;
};
const withDays = (rule: string, value: number): readonly Parameter[] =>
  DEFAULT_PARAMETERS.map((parameter) => (parameter.rule === rule ? { ...parameter, value } : parameter));
const codes = ({ reasons }: Schedule): readonly string[] => reasons.map(({ code }) => code);
const names = ({ phases }: Schedule): readonly string[] => phases.map(({ phase }) => phase);

describe("the launch that thresholds are read on is that of the schedule (R2121-3)", () => {
  const expected = (parameters: readonly Parameter[], euros: number) =>
    launchDayFinder({ parameters, today: TODAY })(aNeed().needed("2027-06-30").build(), "S", cents(euros));

  test.each([
    ["dispense", 20_000],
    ["adapted", 100_000],
    ["formal", 400_000],
  ] as const)("%s, but for week-ends and holidays", (procedure, euros) => {
    const { launchBy } = plan({ neededBy: "2027-06-30", procedure });
    expect(Math.abs(daysBetween(launchBy, expected(DEFAULT_PARAMETERS, euros)))).toBeLessThanOrEqual(4);
  });
  test("a duration that the house corrects moves both", () => {
    const longer = withDays("phase-analysis-adapted", 51);
    const moved = daysBetween(expected(longer, 100_000), expected(DEFAULT_PARAMETERS, 100_000));
    expect(moved).toBe(30);
    const [before, after] = [DEFAULT_PARAMETERS, longer].map((parameters) =>
      plan({ neededBy: "2027-06-30", procedure: "adapted" }, parameters),
    );
    expect(daysBetween(after?.launchBy ?? "", before?.launchBy ?? "")).toBeGreaterThanOrEqual(28);
  });
});

describe("the phases of a procedure", () => {
  test("an open tender goes through the committee and the standstill", () => {
    expect(names(plan({}))).toEqual([
      "sourcing",
      "drafting",
      "publication",
      "offers",
      "analysis",
      "committee",
      "standstill",
      "notification",
      "startup",
    ]);
  });
  test("an adapted procedure goes through neither, a purchase without procedure is not published", () => {
    expect(names(plan({ procedure: "adapted" }))).not.toContain("committee");
    expect(names(plan({ procedure: "dispense" }))).not.toContain("publication");
  });
  test("firms apply before a restricted tender, negotiate after offers, talk before them in a dialogue", () => {
    expect(names(plan({ procedure: "restricted" })).slice(2, 5)).toEqual(["publication", "candidates", "offers"]);
    expect(names(plan({ procedure: "negotiated" })).slice(4, 6)).toEqual(["offers", "negotiation"]);
    expect(names(plan({ procedure: "dialogue" })).slice(3, 6)).toEqual(["candidates", "dialogue", "offers"]);
  });
  test("the convention of a joint procurement comes first and makes it start earlier (L2113-7)", () => {
    const joint = plan({ joint: true });
    expect(names(joint)[0]).toBe("agreement");
    expect(daysBetween(joint.startBy, plan({}).startBy)).toBeGreaterThanOrEqual(90);
    expect(joint.launchBy).toBe(plan({}).launchBy);
  });
  test("durations are those of the table Paramètres", () => {
    expect(plan({}, withDays("phase-committee-formal", 45)).launchBy < plan({}).launchBy).toBe(true);
    expect(names(plan({}, withDays("phase-sourcing-formal", 0)))[0]).toBe("drafting");
  });
  test("firms have 35 days at least to answer an open tender (R2161-2)", () => {
    const offers = plan({}).phases.find(({ phase }) => phase === "offers");
    expect(daysBetween(offers?.from ?? "", offers?.to ?? "") + 1).toBeGreaterThanOrEqual(35);
    expect(codes(plan({}))).not.toContain("schedule.offers-too-short");
    expect(codes(plan({}, withDays("offers-open-tender", 20)))).toContain("schedule.offers-too-short");
  });
});

describe("whether the need can be served in time", () => {
  const { startBy, launchBy } = plan({});
  test.each([
    ["in-time", "adapted", TODAY],
    ["late", "formal", addDays(startBy, 1)],
    ["impossible", "formal", addDays(launchBy, 1)],
  ] as const)("%s (%s, %s)", (state, procedure, today) => {
    const schedule = plan({ procedure }, DEFAULT_PARAMETERS, today);
    expect(schedule.state).toBe(state);
    expect(codes(schedule)[0]).toBe(`schedule.${state}`);
  });
  test("a launch 90 days away or less is said", () => {
    const adapted = plan({ procedure: "dispense" });
    const state = (days: number) =>
      plan({ procedure: "dispense" }, DEFAULT_PARAMETERS, addDays(adapted.launchBy, -days)).state;
    expect([state(91), state(90)]).toEqual(["in-time", "launch-soon"]);
  });
  test("what can no longer be met says when it could be, and what to do", () => {
    const schedule = plan({}, DEFAULT_PARAMETERS, "2027-06-01");
    expect(codes(schedule)).toEqual(["schedule.impossible", "schedule.impossible-advice"]);
    expect(schedule.earliest > "2027-09-01").toBe(true);
  });
  test("a period of need gives its last day a chance", () => {
    const day = addDays(launchBy, 1);
    const schedule = plan({ neededUntil: "2027-12-31" }, DEFAULT_PARAMETERS, day);
    expect(schedule.state).toBe("late");
    expect(codes(schedule)).toEqual(["schedule.late-for-first-day", "schedule.period"]);
  });
});

describe("what cannot be planned is said", () => {
  const refused = (item: Partial<ScheduledItem>, parameters: readonly Parameter[]) =>
    scheduleOf({ neededBy: "2027-09-01", procedure: "formal", nature: "S", ...item }, { parameters, today: TODAY });
  test("a duration that the table lacks", () => {
    const without = DEFAULT_PARAMETERS.filter(({ rule }) => rule !== "phase-analysis-formal");
    expect(refused({}, without)).toMatchObject({ ok: false, reason: { code: "threshold.parameter-missing" } });
    expect(refused({ procedure: "adapted" }, without).ok).toBe(true);
  });
  test("a duration that no purchase takes", () => {
    for (const days of [-3, 40_000]) {
      expect(refused({}, withDays("phase-analysis-formal", days))).toMatchObject({
        ok: false,
        reason: { code: "schedule.duration-implausible", values: { days } },
      });
    }
  });
  test("a day of another century", () => {
    expect(refused({ neededBy: "1850-01-01" }, DEFAULT_PARAMETERS)).toMatchObject({
      reason: { code: "schedule.day-implausible" },
    });
  });
});

describe("the days that needs ask for", () => {
  test("together, the first one counts; the last one suits all", () => {
    const needs = [
      aNeed("Papier").typed("neededBy", "mars 2027").build(),
      aNeed("Encre").typed("neededBy", "T1 2027").build(),
    ];
    expect(needDates(needs)).toEqual({ neededBy: "2027-01-01", neededUntil: "2027-03-31" });
  });
  test("a plain day leaves no room", () => {
    expect(needDates([aNeed("Papier").needed("2027-03-15").build()])).toEqual({ neededBy: "2027-03-15" });
  });
  test("without a date, the current contract hands over the day after its end", () => {
    const undated = aNeed("Papier").typed("neededBy", "");
    expect(needDates([undated.heldBy("Plume", "2027-06-30").build()])).toEqual({ neededBy: "2027-07-01" });
    expect(needDates([undated.build()])).toBeUndefined();
  });
});

describe("procedures by their names", () => {
  test.each([
    ["Procédure adaptée", "adapted"],
    ["appel d'offres ouvert", "formal"],
    ["Appel d'offres restreint", "restricted"],
    ["Procédure avec négociation", "negotiated"],
    ["Dialogue compétitif", "dialogue"],
    ["Marché passé sans publicité ni mise en concurrence préalable", "dispense"],
    ["à la louche", undefined],
  ])("%s", (written, named) => expect(scheduleProcedureNamed(written)).toBe(named));
});
