import { driftOf, isOpen, type Action } from "../action";
import { addDays, type IsoDay } from "../calendar";
import { cents, euros, sum } from "../money";
import { TABLES } from "../table";
import { column, countOf, filledRows, isFilled, isText, label, quoted, sumOf } from "./formula";
import type { IndicatorCode, Series, Target } from "./indicator";
import type { Steering } from "./indicators";
import { MEASURED_NEEDS, NEED_INDICATORS } from "./need-indicators";

/** A figure of the dashboard: its value now, and the formula of Excel that keeps it true in the sheet. */
export interface LiveFigure {
  readonly value: number;
  readonly formula: string;
}

/** A rate of the needs: what counts, among what answers, in number and in euros. */
export interface LiveRate {
  readonly code: IndicatorCode;
  readonly count: LiveFigure;
  readonly total: LiveFigure;
  /** Needs that do not say. */
  readonly silent: LiveFigure;
  readonly amount: LiveFigure;
  readonly totalAmount: LiveFigure;
  readonly target: Target | undefined;
  /** The target's share, followed by its row; undefined without a target. */
  readonly targetShare: LiveFigure | undefined;
}

/** A line of a part of the dashboard: how many, and how much. */
export interface LiveLine {
  readonly key: string;
  readonly count: LiveFigure | undefined;
  readonly amount: LiveFigure;
}

/** What the dashboard shows, in the pane and in the sheet alike. */
export interface Dashboard {
  readonly rates: readonly LiveRate[];
  /** Gains over twelve months by status, then those whose status is not said; `notComputed` are lines without a gain. */
  readonly savings: readonly LiveLine[];
  readonly notComputed: LiveFigure;
  /** Actions by status, and their amounts. */
  readonly actions: readonly LiveLine[];
  /** Actions to launch within {@link LAUNCH_DAYS} days. */
  readonly launches: LiveFigure;
  /** Actions whose ambition is frozen, and those of them that gave something up. */
  readonly frozen: LiveFigure;
  readonly drifted: LiveFigure;
  /** Estimated value of all the needs measured; the heaviest families and departments are parts of it. */
  readonly programme: LiveFigure;
  readonly families: readonly LiveLine[];
  readonly departments: readonly LiveLine[];
}

/** Launches of the coming quarter: what can still be prepared. */
export const LAUNCH_DAYS = 90;

export interface DashboardFacts {
  readonly steering: Steering;
  readonly savings: readonly { readonly twelveMonths: number | undefined; readonly status: string | undefined }[];
  readonly actions: readonly Action[];
}

/** The dashboard of the programme, each figure with the formula that says the same in the sheet. */
export function dashboard({ steering, savings, actions }: DashboardFacts, today: IsoDay): Dashboard {
  return {
    rates: steering.indicators.map(({ code, rate, withoutData, target }) => {
      const { yes, answers } = definitionOf(code);
      const known = answers === undefined ? [MEASURED_NEEDS] : [MEASURED_NEEDS, answers];
      return {
        code,
        count: live(rate.count, countOf(MEASURED_NEEDS, yes)),
        total: live(rate.total, countOf(...known)),
        silent: live(withoutData.length, `${countOf(MEASURED_NEEDS)}-${countOf(...known)}`),
        amount: live(euros(rate.amount), sumOf("needs", "estimatedValue", MEASURED_NEEDS, yes)),
        totalAmount: live(euros(rate.totalAmount), sumOf("needs", "estimatedValue", ...known)),
        target,
        targetShare: target && live(target.target, targetFormula(target)),
      };
    }),
    savings: [...choices("savings", "status"), ""].map((status) => savingsLine(status, savings)),
    notComputed: live(
      steering.savings.notComputed,
      `${countOf(filledRows("savings"))}-COUNT(${column("savings", "twelveMonths")})`,
    ),
    actions: choices("actions", "status").map((status) => actionsLine(status, actions)),
    launches: launches(actions, today),
    frozen: live(
      actions.filter(({ initialAmbition }) => initialAmbition !== undefined).length,
      countOf(isFilled("actions", "frozenOn")),
    ),
    drifted: live(
      actions.filter(gaveUp).length,
      countOf(isFilled("actions", "frozenOn"), isFilled("actions", "drift")),
    ),
    programme: live(euros(steering.value), sumOf("needs", "estimatedValue", MEASURED_NEEDS)),
    families: seriesLines(steering.byFamily, familyCondition),
    departments: seriesLines(steering.byDepartment, (name) => isText("needs", "department", name)),
  };
}

function live(value: number, formula: string): LiveFigure {
  return { value, formula };
}

function definitionOf(code: IndicatorCode) {
  const found = NEED_INDICATORS.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
}

/** The target is followed by the number of its row: it may be sorted, and its value changed. */
function targetFormula({ id, target }: Target): string {
  if (id === "") return String(target);
  return `IFERROR(INDEX(${column("targets", "target")},MATCH(${quoted(id)},${column("targets", "id")},0)),"")`;
}

function choices(table: "savings" | "actions", key: string): readonly string[] {
  return (TABLES[table].columns.find((one) => one.key === key)?.choices ?? []).map(({ value }) => value);
}

function savingsLine(status: string, savings: DashboardFacts["savings"]): LiveLine {
  const own = savings.filter((saving) => (saving.status ?? "") === status);
  const amount = sum(own.flatMap(({ twelveMonths }) => (twelveMonths === undefined ? [] : cents(twelveMonths))));
  const said = `(${column("savings", "status")}=${status === "" ? '""' : label("savings", "status", status)})`;
  return {
    key: status,
    count: live(own.length, countOf(filledRows("savings"), said)),
    // A gain may be a loss: negative lines count.
    amount: live(euros(amount), `ROUND(SUMPRODUCT(${said}*1,${column("savings", "twelveMonths")}),2)`),
  };
}

function actionsLine(status: string, actions: readonly Action[]): LiveLine {
  const own = actions.filter((action) => action.status === status);
  const is = `(${column("actions", "status")}=${label("actions", "status", status)})`;
  return {
    key: status,
    count: live(own.length, countOf(is)),
    amount: live(
      euros(sum(own.flatMap(({ amount }) => (amount !== undefined && amount >= 0 ? amount : [])))),
      sumOf("actions", "amount", is),
    ),
  };
}

function launches(actions: readonly Action[], today: IsoDay): LiveFigure {
  const until = addDays(today, LAUNCH_DAYS);
  const own = actions.filter(
    (action) => isOpen(action) && action.launchOn !== undefined && action.launchOn >= today && action.launchOn <= until,
  );
  const day = column("actions", "launchOn");
  const status = column("actions", "status");
  const closed = ["done", "dropped"].map((one) => `(${status}<>${label("actions", "status", one)})`);
  return live(
    own.length,
    countOf(`ISNUMBER(${day})`, `(${day}>=TODAY())`, `(${day}<=TODAY()+${String(LAUNCH_DAYS)})`, ...closed),
  );
}

function gaveUp({ initialAmbition, currentAmbition }: Action): boolean {
  return initialAmbition !== undefined && driftOf(initialAmbition, currentAmbition).length > 0;
}

/** The validated family counts; the suggested one while none is. */
function familyCondition(code: string): string {
  const none = `(${column("needs", "validatedFamily")}="")`;
  return `(${isText("needs", "validatedFamily", code)}+${none}*${isText("needs", "suggestedFamily", code)})`;
}

function seriesLines(series: Series, condition: (key: string) => string): readonly LiveLine[] {
  return series.rows.map(({ key, amount }) => ({
    key,
    count: undefined,
    amount: live(euros(amount), sumOf("needs", "estimatedValue", MEASURED_NEEDS, condition(key))),
  }));
}
