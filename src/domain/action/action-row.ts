import { toSerial, type IsoDay } from "../calendar";
import { cents, euros } from "../money";
import { parseChoice, parseCount, parseDay, type Nature, type Reading } from "../need";
import type { PoolingVehicle } from "../pooling";
import type { Reason } from "../reason";
import { choiceLabel, TABLES, type CellValue, type TableRow } from "../table";
import { launchDayOf, type Action, type ActionStatus } from "./action";
import { ambitionCell, readAmbition, withLaunch } from "./ambition";
import { checklistCell, readChecklist } from "./checklist";
import { driftMotivesCell, readDriftMotives } from "./drift-motive";
import { ACTION_PHASES, type ActionPhase, type Milestones } from "./phase";

/** The action of a row of `Actions`; what its cells hold and is not understood becomes a problem that names them. */
export function readAction(row: TableRow): Action {
  const problems: Reason[] = [];
  const taken = <T>(column: string, reading: Reading<T>): T | undefined => {
    if (reading.kind === "unreadable") problems.push(unread(column, reading.raw));
    return reading.kind === "value" ? reading.value : undefined;
  };
  const day = (column: string): IsoDay | undefined => taken(column, parseDay(row[column]));
  const choice = (column: string): string | undefined => taken(column, parseChoice(choicesOf(column), row[column]));
  const lines = <T extends { readonly unread: readonly string[] }>(column: string, read: (cell: string) => T): T => {
    const found = read(text(row, column));
    problems.push(...found.unread.map((line) => unread(column, line)));
    return found;
  };
  const amount = taken("amount", parseCount(row["amount"]));
  const initial = lines("initialAmbition", readAmbition).ambition;
  const frozenOn = day("frozenOn");
  const initialAmbition = frozenOn === undefined ? undefined : initial;
  const milestone = { launchOn: day("launchOn"), planned: milestones("planned", day), real: milestones("real", day) };
  const written = lines("currentAmbition", readAmbition).ambition;
  return {
    id: text(row, "id"),
    title: text(row, "title"),
    buyer: text(row, "buyer"),
    departments: list(row, "departments"),
    pooling: text(row, "pooling"),
    lotIds: list(row, "lots"),
    needIds: list(row, "needs"),
    nature: choice("nature") as Nature | undefined,
    amount: amount === undefined ? undefined : cents(amount),
    vehicle: choice("vehicle") as PoolingVehicle | undefined,
    proposedProcedure: text(row, "proposedProcedure"),
    chosenProcedure: text(row, "chosenProcedure"),
    ...milestone,
    neededBy: day("neededBy"),
    neededUntil: day("neededUntil"),
    status: choice("status") as ActionStatus | undefined,
    progress: choice("progress") as ActionPhase | undefined,
    strategy: text(row, "strategy"),
    levers: text(row, "levers"),
    risks: text(row, "risks"),
    nextStep: text(row, "nextStep"),
    obligations: lines("obligations", readChecklist).checked,
    frozenOn,
    initialAmbition,
    currentAmbition: withLaunch(written, initialAmbition, launchDayOf(milestone)),
    driftMotives: lines("driftReasons", readDriftMotives).motives,
    problems,
  };
}

/** Cells of the parts of an action that are given; those that are not stay as they are. */
export function actionCells(action: Partial<Action>): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {};
  const put = <Key extends keyof Action>(key: Key, cell: (value: NonNullable<Action[Key]>) => CellValue): void => {
    if (key in action) cells[key] = action[key] === undefined ? "" : cell(action[key]);
  };
  const plain = ["id", "title", "buyer", "pooling", "proposedProcedure", "chosenProcedure"] as const;
  for (const key of [...plain, "strategy", "levers", "risks", "nextStep"] as const) put(key, (value) => value);
  for (const key of ["launchOn", "neededBy", "neededUntil", "frozenOn"] as const) put(key, (value) => toSerial(value));
  for (const key of ["nature", "vehicle", "status", "progress"] as const) {
    put(key, (value) => choiceLabel("actions", key, value));
  }
  put("departments", (value) => value.join("; "));
  put("amount", euros);
  put("obligations", checklistCell);
  put("initialAmbition", ambitionCell);
  put("currentAmbition", ambitionCell);
  if (action.lotIds) cells["lots"] = action.lotIds.join("; ");
  if (action.needIds) cells["needs"] = action.needIds.join("; ");
  if (action.driftMotives) cells["driftReasons"] = driftMotivesCell(action.driftMotives);
  for (const kind of ["planned", "real"] as const) {
    // A phase whose day was taken out is there, without a day.
    const days: Readonly<Record<string, IsoDay | undefined>> = action[kind] ?? {};
    for (const [phase, day] of Object.entries(days)) {
      cells[milestoneColumn(kind, phase)] = day === undefined ? "" : toSerial(day);
    }
  }
  return cells;
}

/** Column of the first day of a phase, planned or real: "plannedDrafting". */
export function milestoneColumn(kind: "planned" | "real", phase: string): string {
  return `${kind}${phase.charAt(0).toUpperCase()}${phase.slice(1)}`;
}

function milestones(kind: "planned" | "real", day: (column: string) => IsoDay | undefined): Milestones {
  return Object.fromEntries(
    ACTION_PHASES.flatMap((phase) => {
      const found = day(milestoneColumn(kind, phase));
      return found === undefined ? [] : [[phase, found]];
    }),
  );
}

function choicesOf(column: string) {
  return TABLES.actions.columns.find(({ key }) => key === column)?.choices ?? [];
}

function unread(column: string, written: string): Reason {
  const header = TABLES.actions.columns.find(({ key }) => key === column)?.header ?? column;
  return { code: "action.cell-unread", values: { column: header, written } };
}

function text(row: TableRow, key: string): string {
  return String(row[key] ?? "").trim();
}

function list(row: TableRow, key: string): readonly string[] {
  return text(row, key)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
