import type { Suggestion } from "../../../domain/classification";
import { readNeed, type Need } from "../../../domain/need";
import { findOpportunities, type PoolingOpportunity } from "../../../domain/pooling";
import { authoritiesOf, cumulate, readDepartments, type CumulationResult } from "../../../domain/threshold";
import { Checker, type Anomaly } from "../../../domain/validation";
import type { Tasks } from "../compute/computer";
import type { ReadKey } from "../facts/facts";
import { readOnce } from "../facts/readOnce";
import { poolingIn } from "../facts/rows";
import { checkContext, familiesIn, parametersIn } from "./checking";
import { suggestAll } from "./classifying";
import type { TaskInput } from "./input";

/** What each task finds. */
export interface TaskOutputs {
  readonly anomalies: readonly Anomaly[];
  /** Suggestions by need, for the needs that no one has classified. */
  readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
  readonly cumulation: CumulationResult;
  readonly opportunities: readonly PoolingOpportunity[];
}

export type TaskName = keyof TaskOutputs;
export type TaskInputs = Readonly<Record<TaskName, TaskInput>>;

/** Pure computations of the domain, in steps: the same here and in a worker. */
export const TASKS: Tasks<TaskInputs, TaskOutputs> = {
  *anomalies({ today, rows }) {
    const needs = needsIn(rows);
    const steps = checkerFor(today, rows).checkInSteps(needs);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      yield { done: step.value, total: needs.length };
    }
  },
  suggestions: ({ rows }) => suggestAll(familiesIn(rows), needsIn(rows)),
  *cumulation({ today, rows }) {
    const needs = needsIn(rows);
    yield { done: 0, total: needs.length };
    const departments = readDepartments(rows.departments ?? []);
    return cumulate(needs, { today, nomenclature: familiesIn(rows), departments, parameters: parametersIn(rows) });
  },
  *opportunities({ today, rows }) {
    const needs = needsIn(rows);
    yield { done: 0, total: needs.length };
    const decisions = readOnce(rows.poolings ?? [], poolingIn);
    const authorities = authoritiesOf(
      needs.map(({ department }) => department),
      readDepartments(rows.departments ?? []),
    );
    return findOpportunities(needs, {
      today,
      nomenclature: familiesIn(rows),
      parameters: parametersIn(rows),
      decisions,
      legalPersonOf: (department) => authorities.of(department),
    });
  },
};

let watch: { readonly against: readonly unknown[]; readonly checker: Checker } | undefined;

/**
 * The checker of the last time as long as it checks against the same lists: an edit then costs only what it touches,
 * in a worker too, where rows that did not change are the same objects.
 */
function checkerFor(today: string, rows: TaskInput["rows"]): Checker {
  const against = [today, rows.nomenclature, rows.departments, rows.parameters];
  if (watch && watch.against.every((list, at) => list === against[at])) return watch.checker;
  const checker = new Checker(checkContext(today, rows));
  watch = { against, checker };
  return checker;
}

function needsIn({ needs = [] }: TaskInput["rows"]): readonly Need[] {
  return readOnce(needs, readNeed);
}

/** Tables that each task depends on: a change elsewhere does not start it again. */
export const DEPENDENCIES: Readonly<Record<TaskName, readonly ReadKey[]>> = {
  anomalies: ["needs", "nomenclature", "departments", "parameters"],
  suggestions: ["needs", "nomenclature"],
  cumulation: ["needs", "nomenclature", "departments", "parameters"],
  opportunities: ["needs", "nomenclature", "parameters", "poolings", "departments"],
};
