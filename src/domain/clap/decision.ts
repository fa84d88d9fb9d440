import { toSerial, type IsoDay } from "../calendar";
import { parseChoice, parseCount, parseDay, valueOf } from "../need";
import { choiceLabel, TABLES, type CellValue, type TableRow } from "../table";
import { tidy } from "../text";
import type { Objective } from "./objective";

/** What a session decided: a lever, or an objective and its figure, for one action or for a whole family. */
export interface Decision {
  readonly id: string;
  /** Day of the session; undefined when its cell is not understood. */
  readonly session: IsoDay | undefined;
  /** Code of the family. */
  readonly family: string;
  /** Id of the action aimed at; "" for all those of the family. */
  readonly action: string;
  readonly title: string;
  readonly stakes: readonly string[];
  /** "" when the row sets an objective only. */
  readonly lever: string;
  readonly objective: Objective | undefined;
  /** Lots, € HT or per cent, after the objective; undefined for a promise. */
  readonly figure: number | undefined;
  readonly owner: string;
  readonly dueOn: IsoDay | undefined;
  readonly decidedOn: IsoDay | undefined;
  readonly decidedBy: string;
  /** Headers of the cells that hold something that is not understood. */
  readonly unread: readonly string[];
}

const OBJECTIVE_CHOICES = TABLES.decisions.columns.find(({ key }) => key === "objective")?.choices ?? [];

/** The decision of a row of `Décisions`. */
export function readDecision(row: TableRow): Decision {
  const text = (key: string): string => tidy(String(row[key] ?? ""));
  const read = {
    session: parseDay(row["session"]),
    objective: parseChoice(OBJECTIVE_CHOICES, row["objective"]),
    figure: parseCount(row["figure"]),
    dueOn: parseDay(row["dueOn"]),
    decidedOn: parseDay(row["decidedOn"]),
  };
  const header = (key: string): string => TABLES.decisions.columns.find((one) => one.key === key)?.header ?? key;
  return {
    id: text("id"),
    session: valueOf(read.session),
    family: text("family"),
    action: text("action"),
    title: text("title"),
    stakes: text("stakes")
      .split(";")
      .map((stake) => stake.trim())
      .filter((stake) => stake !== ""),
    lever: text("lever"),
    objective: valueOf(read.objective) as Objective | undefined,
    figure: valueOf(read.figure),
    owner: text("owner"),
    dueOn: valueOf(read.dueOn),
    decidedOn: valueOf(read.decidedOn),
    decidedBy: text("decidedBy"),
    unread: Object.entries(read).flatMap(([key, { kind }]) => (kind === "unreadable" ? [header(key)] : [])),
  };
}

/** Cells of a decision; its number is given by the workbook. */
export function decisionCells(decision: Omit<Decision, "id" | "unread">): Readonly<Record<string, CellValue>> {
  const { session, objective, figure, dueOn, decidedOn, stakes, ...texts } = decision;
  const day = (iso: IsoDay | undefined): CellValue => (iso === undefined ? "" : toSerial(iso));
  return {
    ...texts,
    session: day(session),
    stakes: stakes.join(" ; "),
    objective: objective === undefined ? "" : choiceLabel("decisions", "objective", objective),
    figure: figure ?? "",
    dueOn: day(dueOn),
    decidedOn: day(decidedOn),
  };
}

/** Days of the sessions that decided something, the latest first. */
export function sessionDays(decisions: readonly Decision[]): readonly IsoDay[] {
  const days = new Set(decisions.flatMap(({ session }) => session ?? []));
  return [...days].sort().reverse();
}
