import type { Suggestion } from "../../../domain/classification";
import { readNeed, type Need } from "../../../domain/need";
import { readFamily, type Family } from "../../../domain/nomenclature";
import { findOpportunities, type PoolingOpportunity } from "../../../domain/pooling";
import {
  authoritiesOf,
  cumulate,
  readDepartments,
  readParameters,
  type CumulationResult,
  type Parameter,
} from "../../../domain/threshold";
import { validateInSteps, type Anomaly } from "../../../domain/validation";
import type { Tasks } from "../compute/computer";
import type { ReadKey } from "../facts/facts";
import { readOnce } from "../facts/readOnce";
import { poolingIn } from "../facts/rows";
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

/** Pure computations of the domain, in steps: the same here and in a worker. */
export const TASKS: Tasks<TaskInput, TaskOutputs> = {
  *anomalies({ today, rows }) {
    const needs = needsIn(rows);
    const departments = readDepartments(rows.departments ?? []);
    const steps = validateInSteps(needs, {
      today,
      families: familiesIn(rows),
      departments,
      parameters: parametersIn(rows),
    });
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

function needsIn({ needs = [] }: TaskInput["rows"]): readonly Need[] {
  return readOnce(needs, readNeed);
}

function familiesIn({ nomenclature = [] }: TaskInput["rows"]): readonly Family[] {
  return readOnce(nomenclature, readFamily);
}

function parametersIn({ parameters = [] }: TaskInput["rows"]): readonly Parameter[] {
  return readParameters(parameters).parameters;
}

/** Tables that each task depends on: a change elsewhere does not start it again. */
export const DEPENDENCIES: Readonly<Record<TaskName, readonly ReadKey[]>> = {
  anomalies: ["needs", "nomenclature", "departments", "parameters"],
  suggestions: ["needs", "nomenclature"],
  cumulation: ["needs", "nomenclature", "departments", "parameters"],
  opportunities: ["needs", "nomenclature", "parameters", "poolings", "departments"],
};
