import {
  actionSchedule,
  driftOf,
  standingOf,
  STANDINGS,
  unexplained,
  type Action,
  type ActionStanding,
  type Ambition,
  type Candidate,
  type Drift,
} from "../../../domain/action";
import type { Need } from "../../../domain/need";
import type { ScheduleResult } from "../../../domain/schedule";
import type { Cumulation, Parameter } from "../../../domain/threshold";
import type { Facts, LotRow } from "../facts";
import { isDropped, valueOfNeed } from "./selectors";
import { subjectsOf } from "./subjects";

/** An action with all that is computed of it. */
export interface Entry {
  readonly action: Action;
  /** Undefined without a date of need. */
  readonly schedule: ScheduleResult | undefined;
  readonly standing: ActionStanding;
  /** The ambition of today: its lots are those of the table `Lots` when it has some there. */
  readonly current: Ambition;
  /** What was given up since the ambition was frozen, and what of it nobody has explained. */
  readonly drifts: readonly Drift[];
  readonly unexplained: readonly Drift[];
}

const known = new WeakMap<Facts, { readonly today: string; readonly entries: readonly Entry[] }>();

/** The actions of the programme, those that need someone first, then by latest launch. */
export function entriesOf(facts: Facts, today: string): readonly Entry[] {
  const before = known.get(facts);
  if (before?.today === today) return before.entries;
  const rank = (entry: Entry): number => STANDINGS.indexOf(entry.standing.standing);
  const entries = facts.actions
    .map((action) => entryOf(action, facts, today))
    .sort((a, b) => rank(a) - rank(b) || launchOf(a).localeCompare(launchOf(b)));
  known.set(facts, { today, entries });
  return entries;
}

/** Latest launch of an action; after all others when it has none. */
function launchOf({ schedule }: Entry): string {
  return schedule?.ok ? schedule.schedule.launchBy : "9999";
}

function entryOf(action: Action, facts: Facts, today: string): Entry {
  const schedule = scheduleOnce(action, facts.parameters, today);
  const current = currentAmbition(action, lotsOf(action, facts));
  const drifts = action.initialAmbition ? driftOf(action.initialAmbition, current) : [];
  return {
    action,
    schedule,
    standing: standingOf(action, schedule, today),
    current,
    drifts,
    unexplained: unexplained(drifts, action.driftMotives),
  };
}

/** The lots of an action that are still in the programme. */
export function lotsOf(action: Pick<Action, "lotIds" | "pooling">, { lots }: Facts): readonly LotRow[] {
  const ids = new Set(action.lotIds);
  const own = lots.filter(({ id, kept }) => kept && ids.has(id));
  // Lots that were cut again have other numbers: they still belong to what the action buys.
  const [again] = own.length > 0 || action.pooling === "" ? [undefined] : [action.pooling];
  return again === undefined ? own : lots.filter(({ action: subject, kept }) => kept && subject === again);
}

function currentAmbition({ currentAmbition: written }: Action, lots: readonly LotRow[]): Ambition {
  if (lots.length === 0) return written;
  return { ...written, lots: lots.length, reservedLots: lots.filter(({ reserved }) => reserved).length };
}

const schedules = new WeakMap<
  Action,
  { readonly parameters: readonly Parameter[]; readonly today: string; readonly result: ScheduleResult | undefined }
>();

/** After an act one action out of many is new: only that one is planned again. */
function scheduleOnce(action: Action, parameters: readonly Parameter[], today: string): ScheduleResult | undefined {
  const before = schedules.get(action);
  if (before?.parameters === parameters && before.today === today) return before.result;
  const result = actionSchedule(action, { parameters, today });
  schedules.set(action, { parameters, today, result });
  return result;
}

/** Standings that wait for someone. */
const PRESSING = new Set<string>(["impossible", "overdue", "late", "launch-soon"]);

/** Actions late, or to launch within 90 days, worst first. */
export function pressing(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ standing }) => PRESSING.has(standing.standing));
}

/** Actions that are late: a milestone is past, or the need cannot be met any more. */
export function lateOnes(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ standing }) => standing.standing !== "launch-soon" && PRESSING.has(standing.standing));
}

/** What was accepted and that no action buys yet: poolings kept, works operations cut into lots. */
export function acceptedCandidates(facts: Facts, cumulations: readonly Cumulation[]): readonly Candidate[] {
  const bought = new Set(facts.actions.map(({ pooling }) => pooling));
  return subjectsOf(facts, cumulations)
    .filter(({ id, lots }) => !bought.has(id) && (lots.length > 0 || facts.poolings.some((one) => one.id === id)))
    .map(({ id, needs, lots }): Candidate => {
      const pooling = facts.poolings.find((one) => one.id === id);
      return {
        key: id,
        kind: pooling ? "pooling" : "operation",
        title: pooling?.title ?? id,
        needs,
        pooling: id,
        vehicle: pooling?.vehicle,
        lots: lots.filter(({ kept }) => kept),
      };
    });
}

/** Needs that are bought alone: classified, in no pooling and in no action; most money first. */
export function singleNeeds(facts: Facts): readonly Candidate[] {
  const bought = new Set(facts.actions.flatMap(({ needIds }) => needIds));
  const alone = (need: Need): boolean =>
    need.validatedFamily !== "" && need.pooling === "" && need.action === "" && !isDropped(need);
  return facts.needs
    .filter((need) => alone(need) && !bought.has(need.id))
    .sort((a, b) => (valueOfNeed(b) ?? 0) - (valueOfNeed(a) ?? 0))
    .map((need) => {
      return {
        key: need.id,
        kind: "need",
        title: need.title,
        needs: [need],
        pooling: "",
        vehicle: undefined,
        lots: facts.lots.filter(({ action, kept }) => action === need.id && kept),
      };
    });
}

/** One candidate a lot, for those that have lots. */
export function byLot(candidates: readonly Candidate[], facts: Facts): readonly Candidate[] {
  return candidates.flatMap((candidate): readonly Candidate[] => {
    const rows = facts.lots.filter(({ id }) => candidate.lots.some((lot) => lot.id === id));
    if (rows.length === 0) return [candidate];
    return rows.map(({ id, title, needIds, reserved }) => ({
      ...candidate,
      key: id,
      kind: "lot" as const,
      title,
      needs: candidate.needs.filter((need) => needIds.includes(need.id)),
      lots: [{ id, reserved }],
    }));
  });
}
