import {
  actionCells,
  driftCell,
  driftOf,
  ACTION_PHASES,
  milestonesOf,
  obligationsOf,
  type Action,
  type Ambition,
  type DriftMotive,
  type Milestones,
} from "../src/domain/action";
import { addDays } from "../src/domain/calendar";
import { cents } from "../src/domain/money";
import { scheduleOf } from "../src/domain/schedule";
import type { TableRow } from "../src/domain/table";
import { decpProcedure, DEFAULT_PARAMETERS } from "../src/domain/threshold";
import { SAMPLE_ACTIONS, SAMPLE_BUYERS, type SampleAction } from "./content/actions";
import { chance, type Chance } from "./random";

const SEED = 20_260_115;
/** The day on which the sample was last kept up to date by its buyers. */
const KEPT_UP = "2026-11-20";

/** Two years of purchase actions: those of 2026 done or under way, those of 2027 ahead, some late, some undressed. */
export function sampleActions(): readonly TableRow[] {
  const draw = chance(SEED);
  return SAMPLE_ACTIONS.map((action, index) => row(draw, action, index));
}

function row(draw: Chance, sample: SampleAction, index: number): TableRow {
  const { title, nature, procedure, amount, neededBy, levers } = sample;
  const planned = scheduleOf({ neededBy, procedure, nature }, { parameters: DEFAULT_PARAMETERS, today: KEPT_UP });
  if (!planned.ok) throw new Error(planned.reason.code);
  const { phases, launchBy } = planned.schedule;
  const milestones = milestonesOf(phases, neededBy);
  const real = realOf(draw, milestones, sample.late ?? false);
  const reached = ACTION_PHASES.findLast((phase) => real[phase] !== undefined);
  const over = real.execution !== undefined;
  const initial: Ambition = {
    environmentalClause: true,
    environmentalCriterion: index % 2 === 0,
    socialClause: procedure === "formal" || index % 4 === 0,
    lots: sample.lots ?? 1,
    reservedLots: sample.reserved ?? 0,
    targetSaving: Math.round((amount * 0.04) / 100) * 100,
    servedOn: neededBy,
  };
  const frozenOn = real.drafting;
  const dropped = frozenOn !== undefined ? (sample.dropped ?? {}) : {};
  const motives = Object.entries(sample.motives ?? {}).map(([item, why]): DriftMotive => {
    return { item: item as DriftMotive["item"], on: addDays(frozenOn ?? KEPT_UP, 40), who: buyerOf(index), why };
  });
  const action: Partial<Action> = {
    id: `A-${String(index + 1).padStart(4, "0")}`,
    title,
    buyer: buyerOf(index),
    departments: sample.departments,
    nature,
    amount: cents(amount),
    proposedProcedure: decpProcedure(procedure),
    launchOn: launchBy,
    neededBy,
    status: over ? "done" : reached ? "running" : "planned",
    ...(reached && { progress: reached }),
    planned: milestones,
    real,
    strategy: sample.strategy ?? "",
    levers,
    risks: sample.risks ?? "",
    nextStep: over ? "" : (sample.nextStep ?? ""),
    obligations: obligationsOf(
      { launchOn: launchBy, nature, procedure, familyObligations: sample.obligations ?? [] },
      DEFAULT_PARAMETERS,
    ).map(({ code }) => ({ code, state: real.consultation ? "done" : "to-do", motive: "" })),
    currentAmbition: { ...initial, ...dropped },
    ...(frozenOn !== undefined && { frozenOn, initialAmbition: initial, driftMotives: motives }),
  };
  return {
    ...actionCells(action),
    drift: driftCell(driftOf(action.initialAmbition ?? {}, action.currentAmbition ?? {})),
  };
}

function buyerOf(index: number): string {
  return SAMPLE_BUYERS[index % SAMPLE_BUYERS.length] ?? "";
}

/** What was reached by the day the sample was kept up: near the plan, or stopped short of it. */
function realOf(draw: Chance, planned: Milestones, late: boolean): Milestones {
  const reached: [string, string][] = [];
  for (const phase of ACTION_PHASES) {
    const day = planned[phase];
    if (day === undefined) continue;
    const real = addDays(day, draw.between(-3, 6));
    if (real > KEPT_UP || (late && phase === "drafting")) break;
    reached.push([phase, real]);
  }
  return Object.fromEntries(reached);
}
