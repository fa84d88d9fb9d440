import { toSerial, type IsoDay } from "../calendar";
import { valueInForce, type Parameter, type ProcedureCode, type ScheduleProcedure } from "../threshold";
import { BUYER_PHASES } from "./phase";
import type { PlannedPhase } from "./plan";

/** A purchase as a buyer's plan of work sees it. */
export interface WorkItem {
  readonly id: string;
  readonly buyer: string;
  readonly procedure: ScheduleProcedure;
  readonly phases: readonly PlannedPhase[];
}

/** Days of work of a buyer, by month ("2027-03"). */
export type MonthlyLoad = ReadonlyMap<string, number>;

/** Effort of each procedure and capacity of a buyer, in days; undefined when the table `Paramètres` has none. */
export interface WorkRules {
  readonly effort: (procedure: ScheduleProcedure) => number | undefined;
  /** Days of purchasing that a buyer can give in a month. */
  readonly capacity: number | undefined;
}

/** The effort of each procedure and the monthly capacity of a buyer, from the table `Paramètres`. */
export function workRules(parameters: readonly Parameter[], today: IsoDay): WorkRules {
  const value = (rule: string): number | undefined => {
    const found = valueInForce(parameters, rule, today, "S");
    return found.ok && found.value >= 0 ? found.value : undefined;
  };
  const efforts: Readonly<Record<ProcedureCode, number | undefined>> = {
    dispense: value("effort-dispense"),
    adapted: value("effort-adapted"),
    formal: value("effort-formal"),
  };
  return {
    effort: (procedure) => efforts[procedure === "dispense" || procedure === "adapted" ? procedure : "formal"],
    capacity: value("buyer-capacity"),
  };
}

/**
 * The work of one purchase month by month: its effort, spread evenly over the days of the phases in which its buyer
 * works. While firms answer or the law makes everyone wait, nothing is counted.
 */
export function loadOf({ phases, procedure }: Pick<WorkItem, "phases" | "procedure">, rules: WorkRules): MonthlyLoad {
  const effort = rules.effort(procedure) ?? 0;
  const worked = phases.filter(({ phase }) => BUYER_PHASES.has(phase));
  const total = worked.reduce((sum, phase) => sum + daysOf(phase), 0);
  const load = new Map<string, number>();
  for (const phase of worked) {
    for (const [month, days] of byMonth(phase)) load.set(month, (load.get(month) ?? 0) + (effort * days) / total);
  }
  return load;
}

/** The work of each buyer, month by month. */
export function workload(items: readonly WorkItem[], rules: WorkRules): ReadonlyMap<string, MonthlyLoad> {
  const buyers = new Map<string, Map<string, number>>();
  for (const item of items) {
    const months = buyers.get(item.buyer) ?? new Map<string, number>();
    buyers.set(item.buyer, months);
    for (const [month, days] of loadOf(item, rules)) months.set(month, (months.get(month) ?? 0) + days);
  }
  return buyers;
}

/** The months from one to another, both included: "2027-01", "2027-02"… */
export function monthsFrom(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** @example nextMonth("2027-12") //=> "2028-01" */
export function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, "0")}`;
}

function byMonth({ from, to }: PlannedPhase): readonly (readonly [month: string, days: number])[] {
  return monthsFrom(from.slice(0, 7), to.slice(0, 7)).map((month) => {
    const start = from > `${month}-01` ? toSerial(from) : toSerial(`${month}-01`);
    const end = to.startsWith(month) ? toSerial(to) + 1 : toSerial(`${nextMonth(month)}-01`);
    return [month, end - start];
  });
}

function daysOf({ from, to }: PlannedPhase): number {
  return toSerial(to) + 1 - toSerial(from);
}
