import { addDays } from "../../src/domain/calendar";
import { scheduleOf, type ScheduledItem, type ScheduleResult } from "../../src/domain/schedule";
import { DEFAULT_PARAMETERS } from "../../src/domain/threshold";
import { LARGE, onTenTimesLess, SMALL } from "../lib/growth";
import { duel, time } from "../lib/measure";
import { ratioOf, type Result } from "../lib/result";
import { TODAY } from "../material/needs";

const PROCEDURES = ["dispense", "adapted", "formal"] as const;
/** What a spreadsheet does: one lead time for each procedure, taken off the date. */
const LEAD_DAYS = { dispense: 45, adapted: 120, formal: 270 } as const;
const DAYS_OF_A_YEAR = 365;

/** Back-planning phase by phase, holidays and slack counted, against one lead time taken off the date. */
export async function schedule(): Promise<readonly Result[]> {
  const [few, many] = [items(SMALL), items(LARGE)];
  const [small, naive] = await duel(
    () => planned(few),
    () => few.map(({ neededBy, procedure }) => addDays(neededBy, -LEAD_DAYS[procedure])),
  );
  const large = await time(() => planned(many), { warmUps: 1, runs: 5 });
  const common = { subject: "schedule", what: "back-planning by phase" };
  const counts = (results: readonly ScheduleResult[]) => ({ planned: results.filter(({ ok }) => ok).length });
  return [
    {
      ...common,
      size: SMALL,
      ms: small,
      alternative: {
        name: "one lead time taken off the date, no phase, no holiday",
        ms: naive,
        ratio: ratioOf(small.median, naive.median),
      },
      counts: counts(planned(few)),
    },
    { ...common, size: LARGE, ms: large, alternative: onTenTimesLess(small, large), counts: counts(planned(many)) },
  ];
}

function items(count: number): readonly (ScheduledItem & { readonly procedure: (typeof PROCEDURES)[number] })[] {
  return Array.from({ length: count }, (_, at) => ({
    neededBy: addDays("2027-06-01", at % DAYS_OF_A_YEAR),
    procedure: PROCEDURES[at % PROCEDURES.length] ?? "adapted",
    nature: "S" as const,
  }));
}

function planned(some: readonly ScheduledItem[]): readonly ScheduleResult[] {
  return some.map((item) => scheduleOf(item, { parameters: DEFAULT_PARAMETERS, today: TODAY }));
}
