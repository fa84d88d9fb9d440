import { readAction, type Action } from "../../../domain/action";
import { readDecision, type Decision } from "../../../domain/clap";
import type { Cents } from "../../../domain/money";
import { readNeed, type Need } from "../../../domain/need";
import { readFamily, type Family } from "../../../domain/nomenclature";
import type { PoolingDecision, PoolingVehicle } from "../../../domain/pooling";
import type { CellValue, TableKey, TableRow } from "../../../domain/table";
import { readDepartments, readParameters, type Department, type Parameter } from "../../../domain/threshold";
import type { Progress, TableContent } from "../../../workbook";
import { runSteps } from "../compute/steps";
import { finish, readInSteps, readOnce } from "./readOnce";
import { lotIn, poolingIn, savingIn } from "./rows";

/** Tables that the pane reads, all at once: one round trip gives every page what it shows. */
export const READ = [
  "needs",
  "nomenclature",
  "departments",
  "parameters",
  "poolings",
  "lots",
  "actions",
  "savings",
  "targets",
  "decisions",
] as const satisfies readonly TableKey[];

export type ReadKey = (typeof READ)[number];
export type ReadTables = Readonly<Record<ReadKey, TableContent>>;

/** A row of `Mutualisations`: what a person decided on an opportunity. */
export interface PoolingRow {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly needIds: readonly string[];
  readonly departments: readonly string[];
  readonly amount: Cents | undefined;
  readonly vehicle: PoolingVehicle | undefined;
  readonly decision: PoolingDecision;
  readonly motive: string;
  readonly fingerprint: string;
}

/** A row of `Lots`. */
export interface LotRow {
  readonly id: string;
  /** Id of the pooling or of the action that the lot cuts. */
  readonly action: string;
  readonly number: number | undefined;
  readonly title: string;
  readonly criterion: string;
  readonly amount: Cents | undefined;
  readonly needIds: readonly string[];
  readonly reserved: boolean;
  /** Whether it is still in the programme: a lot that was dropped is not. */
  readonly kept: boolean;
  /** Why distinct services are not cut: the law, then the fact; "" when nothing was asked. */
  readonly noAllotmentReason: string;
}

export type SavingStatus = "identified" | "forecast" | "contracted" | "observed";

/** A row of `Gains`, as far as lists show it. */
export interface SavingRow {
  readonly id: string;
  readonly title: string;
  /** € HT on 12 months; undefined when the row does not allow it to be computed. */
  readonly twelveMonths: number | undefined;
  /** 0 to 1; undefined like the saving. */
  readonly rate: number | undefined;
  readonly status: SavingStatus | undefined;
  readonly byLever: Readonly<Record<string, number>>;
  /** Computed cells that the sheet does not hold yet, or holds otherwise. */
  readonly toWrite: Readonly<Record<string, CellValue>>;
  readonly row: TableRow;
}

/** What the workbook says, read in the words of the domain. */
export interface Facts {
  readonly needs: readonly Need[];
  readonly needById: ReadonlyMap<string, Need>;
  readonly families: readonly Family[];
  readonly familyByCode: ReadonlyMap<string, Family>;
  readonly departments: readonly Department[];
  readonly parameters: readonly Parameter[];
  readonly poolings: readonly PoolingRow[];
  readonly lots: readonly LotRow[];
  readonly actions: readonly Action[];
  readonly savings: readonly SavingRow[];
  /** What the sessions of the CLAP decided. */
  readonly decisions: readonly Decision[];
}

/** How a row of each table is read. */
const READERS = {
  needs: readNeed,
  nomenclature: readFamily,
  poolings: poolingIn,
  lots: lotIn,
  actions: readAction,
  savings: savingIn,
  decisions: readDecision,
} as const;

/** Reads tables before they are shown, in slices: {@link factsOf} then finds their rows read. */
export async function prepareFacts(tables: Readonly<Partial<Record<TableKey, TableContent>>>): Promise<void> {
  for (const [key, read] of Object.entries(READERS)) {
    const rows = tables[key as keyof typeof READERS]?.rows;
    if (rows) await runSteps(readInSteps<unknown>(rows, read));
  }
  if (tables.needs) await runSteps(indexInSteps(readOnce(tables.needs.rows, READERS.needs), idOf));
}

/** Reads each table once: a table that did not change keeps its facts. */
export function factsOf(tables: ReadTables): Facts {
  const needs = readOnce(tables.needs.rows, READERS.needs);
  const families = readOnce(tables.nomenclature.rows, READERS.nomenclature);
  return {
    needs,
    needById: indexOf(needs, idOf),
    families,
    familyByCode: indexOf(families, ({ code }) => code),
    departments: readDepartments(tables.departments.rows),
    parameters: parametersOf(tables.parameters.rows),
    poolings: readOnce(tables.poolings.rows, READERS.poolings),
    lots: readOnce(tables.lots.rows, READERS.lots),
    actions: readOnce(tables.actions.rows, READERS.actions),
    savings: readOnce(tables.savings.rows, READERS.savings),
    decisions: readOnce(tables.decisions.rows, READERS.decisions),
  };
}

const parameterTables = new WeakMap<readonly TableRow[], readonly Parameter[]>();

/** The same list as long as the table is the same: what is computed from it is kept. */
function parametersOf(rows: readonly TableRow[]): readonly Parameter[] {
  const known = parameterTables.get(rows) ?? readParameters(rows).parameters;
  parameterTables.set(rows, known);
  return known;
}

const idOf = ({ id }: Need) => id;

/** Facts filed between two pauses. */
const CHUNK = 1_000;
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

function indexOf<Fact>(facts: readonly Fact[], key: (fact: Fact) => string): ReadonlyMap<string, Fact> {
  return finish(indexInSteps(facts, key));
}

function* indexInSteps<Fact>(
  facts: readonly Fact[],
  key: (fact: Fact) => string,
): Generator<Progress, ReadonlyMap<string, Fact>, void> {
  const known = indexes.get(facts);
  if (known) return known as ReadonlyMap<string, Fact>;
  const index = new Map<string, Fact>();
  for (const [done, fact] of facts.entries()) {
    if (done % CHUNK === CHUNK - 1) yield { done, total: facts.length };
    index.set(key(fact), fact);
  }
  indexes.set(facts, index);
  return index;
}
