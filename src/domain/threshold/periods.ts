import { addDays, addMonths, yearOf } from "../calendar";
import { valueOf, type Need } from "../need";
import type { CountedNeed } from "./grouping";

/** Months over which regular needs are valued (R2121-7), and beyond which two dates are not of one need. */
const PERIOD = 12;

/** Needs of one group that are added up together, and when they are needed. */
export interface Period {
  /** Budget year, when needs belong to several. */
  readonly exercise?: number;
  /** First and last day of the twelve months, when no budget year is written and dates are further apart. */
  readonly from?: string;
  readonly to?: string;
  readonly needs: CountedNeed[];
}

/** Cuts the needs of a homogeneous family into the periods that each count for themselves. */
export type PeriodCutter = (needs: CountedNeed[]) => readonly Period[];

/**
 * How the needs of a workbook are cut over time. Budget years, when several are written: a need without one takes the
 * year of its date, else the last one. When no budget year is written: twelve months from the earliest date of need,
 * then twelve more; a need without a date counts with the last ones, those of the programme under way.
 */
export function periodCutter(needs: readonly Need[]): PeriodCutter {
  const years = new Set(needs.flatMap(({ year }) => valueOf(year) ?? []));
  if (years.size > 1) {
    const last = Math.max(...years);
    return (group) => byExercise(group, last);
  }
  return years.size === 1 ? (group) => [{ needs: group }] : byTwelveMonths;
}

function byExercise(needs: readonly CountedNeed[], last: number): readonly Period[] {
  const periods = new Map<number, CountedNeed[]>();
  for (const counted of needs) {
    const day = dayOf(counted.need);
    const exercise = valueOf(counted.need.year) ?? (day === undefined ? last : yearOf(day));
    const period = periods.get(exercise);
    if (period) period.push(counted);
    else periods.set(exercise, [counted]);
  }
  return [...periods].map(([exercise, members]) => ({ exercise, needs: members }));
}

function byTwelveMonths(needs: CountedNeed[]): readonly Period[] {
  const days = needs.flatMap(({ need }) => dayOf(need) ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || last < addMonths(first, PERIOD)) return [{ needs }];
  const starts = days.reduce<string[]>((known, day) => {
    const open = known.at(-1);
    if (open === undefined || day >= addMonths(open, PERIOD)) known.push(day);
    return known;
  }, []);
  const periods = starts.map((from) => ({
    from,
    to: addDays(addMonths(from, PERIOD), -1),
    needs: [] as CountedNeed[],
  }));
  for (const counted of needs) {
    const day = dayOf(counted.need);
    const period = day === undefined ? periods.at(-1) : periods.findLast(({ from }) => from <= day);
    period?.needs.push(counted);
  }
  return periods;
}

function dayOf({ neededBy, currentEnd }: Need): string | undefined {
  return valueOf(neededBy) ?? valueOf(currentEnd);
}
