import type { IsoDay } from "../calendar";
import { sum, type Cents } from "../money";
import { estimatedValue, familyOf, valueOf, type Nature, type Need } from "../need";
import type { Family } from "../nomenclature";
import type { PoolingVehicle } from "../pooling";
import { needDates } from "../schedule";
import { decpProcedure, type Cumulation, type Parameter, type ProcedureCode } from "../threshold";
import { words } from "../text";
import type { Action } from "./action";
import { actionSchedule } from "./action-schedule";
import type { Ambition } from "./ambition";
import { obligationsOf } from "./obligations";
import { milestonesOf } from "./phase";

/** Something that was accepted and that no action buys yet: a pooling, a works operation, a lot, a single need. */
export interface Candidate {
  /** Unique among the candidates. */
  readonly key: string;
  readonly kind: "pooling" | "operation" | "lot" | "need";
  readonly title: string;
  readonly needs: readonly Need[];
  /** Id of the pooling or key of the operation; empty for a single need. */
  readonly pooling: string;
  readonly vehicle: PoolingVehicle | undefined;
  readonly lots: readonly { readonly id: string; readonly reserved: boolean }[];
}

export interface CandidateContext {
  readonly cumulations: readonly Cumulation[];
  readonly familyByCode: ReadonlyMap<string, Family>;
  readonly parameters: readonly Parameter[];
  /** ISO day. */
  readonly today: IsoDay;
}

const STRICTEST: readonly ProcedureCode[] = ["formal", "adapted", "dispense"];

/**
 * The action that buys a candidate, before anybody changed it: the strictest procedure that the cumulations of its
 * needs ask for (the whole family decides, R2121-6, not its own amount), milestones from the date of need, obligations
 * of its launch day, ambition from what the needs and the lots announce.
 */
export function newAction(candidate: Candidate, context: CandidateContext): Partial<Action> {
  const { needs, lots, vehicle } = candidate;
  const families = [...new Set(needs.map(familyOf))].flatMap((code) => context.familyByCode.get(code) ?? []);
  const procedure = procedureOfNeeds(needs, context.cumulations);
  const dates = needDates(needs);
  const nature = natureOf(needs);
  const base = {
    nature,
    vehicle,
    neededBy: dates?.neededBy,
    neededUntil: dates?.neededUntil,
    proposedProcedure: procedure === undefined ? "" : decpProcedure(procedure),
    chosenProcedure: "",
  };
  const planned = actionSchedule(base, context);
  const schedule = planned?.ok ? planned.schedule : undefined;
  const launchOn = schedule?.launchBy;
  const obligations = obligationsOf(
    {
      launchOn: launchOn ?? context.today,
      nature: nature ?? "S",
      procedure,
      familyObligations: families.flatMap((family) => family.obligations),
    },
    context.parameters,
  );
  return {
    ...base,
    title: candidate.title,
    buyer: families.find(({ buyer }) => buyer !== "")?.buyer ?? "",
    departments: [...new Set(needs.map(({ department }) => department))],
    pooling: candidate.pooling,
    lotIds: lots.map(({ id }) => id),
    needIds: needs.map(({ id }) => id),
    amount: amountOf(needs),
    launchOn,
    planned: schedule ? milestonesOf(schedule.phases, schedule.neededBy) : {},
    status: "planned",
    obligations: obligations.map(({ code }) => ({ code, state: "to-do", motive: "" })),
    currentAmbition: announced(needs, lots, dates?.neededBy),
  };
}

/** The strictest procedure that the cumulations of some needs ask for; undefined when none counts them. */
export function procedureOfNeeds(
  needs: readonly Pick<Need, "id">[],
  cumulations: readonly Cumulation[],
): ProcedureCode | undefined {
  const ids = new Set(needs.map(({ id }) => id));
  const codes = new Set(
    cumulations.filter(({ needIds }) => needIds.some((id) => ids.has(id))).map(({ procedure }) => procedure.code),
  );
  return STRICTEST.find((code) => codes.has(code));
}

/** The nature that the most needs have; undefined when none says it. */
function natureOf(needs: readonly Need[]): Nature | undefined {
  const counts = new Map<Nature, number>();
  for (const need of needs) {
    const nature = valueOf(need.nature);
    if (nature !== undefined) counts.set(nature, (counts.get(nature) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The known amounts together; undefined when none is known. */
function amountOf(needs: readonly Need[]): Cents | undefined {
  const known = needs.flatMap((need) => valueOf(estimatedValue(need)) ?? []);
  return known.length === 0 ? undefined : sum(known);
}

/** What the needs and the lots announce, as a first ambition. */
function announced(needs: readonly Need[], lots: Candidate["lots"], servedOn: IsoDay | undefined): Ambition {
  const said = (field: "socialConsiderations" | "environmentalConsiderations", what: string): boolean =>
    needs.some((need) => words(need[field]).includes(what));
  return {
    environmentalClause: said("environmentalConsiderations", "clause"),
    environmentalCriterion: said("environmentalConsiderations", "critere"),
    socialClause: said("socialConsiderations", "clause"),
    socialCriterion: said("socialConsiderations", "critere"),
    lots: Math.max(1, lots.length),
    reservedLots: lots.filter(({ reserved }) => reserved).length,
    ...(servedOn !== undefined && { servedOn }),
  };
}
