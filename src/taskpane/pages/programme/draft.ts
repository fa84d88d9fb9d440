import {
  driftOf,
  launchDayOf,
  leftOf,
  unexplained,
  withLaunch,
  type Action,
  type Ambition,
  type Drift,
  type DriftMotive,
} from "../../../domain/action";
import { readLevers, shareByLever } from "../../../domain/savings";
import type { Reason } from "../../../domain/reason";
import type { Entry } from "../../shared/findings/programme";

/** An action being modified: what is typed, and why what is given up is. */
export interface Draft {
  readonly changed: Partial<Action>;
  /** Motive typed for each item given up, by item. */
  readonly motives: Readonly<Record<string, string>>;
  readonly who: string;
}

export const UNCHANGED: Draft = { changed: {}, motives: {}, who: "" };

/** The ambition as it would be written: what is typed, with the lots of the table `Lots` and the day of the milestones. */
export function ambitionOf({ action, current }: Entry, { changed }: Draft): Ambition {
  const typed = changed.currentAmbition ?? current;
  // Lots that exist are counted, not typed.
  const counted = current.lots === action.currentAmbition.lots ? typed : { ...typed, ...lotsIn(current) };
  const launch = launchDayOf({
    launchOn: changed.launchOn ?? action.launchOn,
    planned: { ...action.planned, ...changed.planned },
    real: { ...action.real, ...changed.real },
  });
  return withLaunch(counted, action.initialAmbition, launch);
}

function lotsIn({ lots, reservedLots }: Ambition): Ambition {
  return { ...(lots !== undefined && { lots }), ...(reservedLots !== undefined && { reservedLots }) };
}

/** What would be given up once the draft is written. */
export function driftsOf(entry: Entry, draft: Draft): readonly Drift[] {
  const { initialAmbition } = entry.action;
  return initialAmbition ? driftOf(initialAmbition, ambitionOf(entry, draft)) : [];
}

/** What the draft gives up and that nobody has explained yet: a reason is asked for each. */
export function toExplain(entry: Entry, draft: Draft): readonly Drift[] {
  return unexplained(driftsOf(entry, draft), entry.action.driftMotives);
}

/** What keeps a draft from being written; nothing when it can be. */
export function refusalOf(entry: Entry, draft: Draft): Reason | "motive" | "exception" | undefined {
  const levers = leversProblem(draft.changed.levers ?? entry.action.levers);
  if (levers) return levers;
  if (draft.changed.obligations?.some(({ state, motive }) => state === "exception" && motive.trim() === ""))
    return "exception";
  const wanted = draft.changed.currentAmbition ? toExplain(entry, draft) : explaining(entry, draft);
  const missing = wanted.some(({ item }) => (draft.motives[item] ?? "").trim() === "");
  return missing || (wanted.length > 0 && draft.who.trim() === "") ? "motive" : undefined;
}

/** Drifts whose motive is being typed. */
function explaining(entry: Entry, draft: Draft): readonly Drift[] {
  return toExplain(entry, draft).filter(({ item }) => (draft.motives[item] ?? "").trim() !== "");
}

/** What is wrong with the levers of an action: weights that are missing or do not make 100 %. */
export function leversProblem(written: string): Reason | undefined {
  const { levers, problems } = readLevers(written);
  if (problems[0]) return problems[0];
  const shared = shareByLever(100, levers);
  return shared.ok ? undefined : shared.reason;
}

/** The parts of the action to write: those changed, and the motives of what is given up. */
export function partsToWrite(entry: Entry, draft: Draft, today: string): Partial<Action> {
  const added = explaining(entry, draft).map((drift): DriftMotive => {
    const { item } = drift;
    const to = leftOf(drift);
    return {
      item,
      ...(to === undefined ? {} : { to }),
      on: today,
      who: draft.who.trim(),
      why: (draft.motives[item] ?? "").trim(),
    };
  });
  const ambition = draft.changed.currentAmbition && { currentAmbition: ambitionOf(entry, draft) };
  const motives = added.length > 0 && { driftMotives: [...entry.action.driftMotives, ...added] };
  return { ...draft.changed, ...ambition, ...motives };
}

/** Whether something would be written. */
export function isChanged({ changed, motives }: Draft): boolean {
  return Object.keys(changed).length > 0 || Object.values(motives).some((motive) => motive.trim() !== "");
}
