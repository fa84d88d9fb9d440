import { ACTION_PHASES, driftOf, isOpen, lastReached, procedureOf, unexplained, type Action } from "../action";
import { addMonths, daysBetween, type IsoDay } from "../calendar";
import { euros, sum, type Cents } from "../money";
import { familyOf, type Need } from "../need";
import type { Family } from "../nomenclature";
import type { Reason } from "../reason";
import type { ProcedureCode } from "../threshold";
import { words } from "../text";
import type { SessionSettings } from "./settings";

/** A lot of the table `Lots`, as far as a session looks at it. */
export interface SessionLot {
  readonly id: string;
  /** Pooling or action that it cuts. */
  readonly action: string;
  readonly reserved: boolean;
  readonly kept: boolean;
}

/** A purchase to come on which the officials can still weigh, with what it is about. */
export interface Intention {
  readonly action: Action;
  readonly launchOn: IsoDay;
  readonly needs: readonly Need[];
  /** Families of its needs, the one with the most needs first. */
  readonly families: readonly Family[];
  readonly lots: readonly SessionLot[];
  /** Undefined when what the sheet says names none of the three. */
  readonly procedure: ProcedureCode | undefined;
  /** Why it comes at this rank, what weighs most first. */
  readonly stakes: readonly Reason[];
}

/** What intentions are found in. */
export interface IntentionFacts {
  readonly actions: readonly Action[];
  readonly needs: readonly Need[];
  readonly families: readonly Family[];
  readonly lots: readonly SessionLot[];
}

/**
 * The launches of the months after a session, ranked by stake: amount, calendar, levers still to choose,
 * obligations still to meet, what was already given up, strategic families. At equal stake, most money then soonest.
 *
 * @param followed codes of the strategic families
 */
export function intentionsOf(
  facts: IntentionFacts,
  followed: ReadonlySet<string>,
  session: IsoDay,
  settings: SessionSettings,
): readonly Intention[] {
  const until = addMonths(session, settings.monthsAhead);
  const found = facts.actions.flatMap((action) => {
    const { launchOn } = action;
    const toCome = launchOn !== undefined && launchOn >= session && launchOn <= until;
    const launched = lastReached(action) >= ACTION_PHASES.indexOf("consultation");
    return toCome && isOpen(action) && !launched ? [whatItIs(action, launchOn, facts)] : [];
  });
  const total = sum(found.flatMap(({ action }) => action.amount ?? []));
  const largest = Math.max(...found.map(({ action }) => action.amount ?? 0), 1);
  return found
    .map((one) => ({ ...one, weighed: weigh(one, { followed, session, settings, total, largest }) }))
    .sort(
      (a, b) =>
        pointsOf(b.weighed) - pointsOf(a.weighed) ||
        (b.action.amount ?? -1) - (a.action.amount ?? -1) ||
        a.launchOn.localeCompare(b.launchOn),
    )
    .map(({ weighed, ...one }) => ({
      ...one,
      stakes: [...weighed].sort((a, b) => b.points - a.points).map(({ reason }) => reason),
    }));
}

function whatItIs(action: Action, launchOn: IsoDay, facts: IntentionFacts): Omit<Intention, "stakes"> {
  const ids = new Set(action.needIds);
  const needs = facts.needs.filter(({ id, action: of }) => ids.has(id) || of === action.id);
  const counts = new Map<string, number>();
  for (const need of needs) counts.set(familyOf(need), (counts.get(familyOf(need)) ?? 0) + 1);
  const families = facts.families
    .filter(({ code }) => counts.has(code))
    .sort((a, b) => (counts.get(b.code) ?? 0) - (counts.get(a.code) ?? 0));
  const lotIds = new Set(action.lotIds);
  const lots = facts.lots.filter(({ id, action: of, kept }) => kept && (lotIds.has(id) || of === action.id));
  return { action, launchOn, needs, families, lots, procedure: procedureCode(procedureOf(action)) };
}

/** The kind of a procedure named in the sheet in the words of the DECP format. */
export function procedureCode(name: string): ProcedureCode | undefined {
  const said = words(name);
  if (said.includes("sans publicite")) return "dispense";
  if (said.includes("adaptee")) return "adapted";
  return /appel d offres|dialogue|negociation|formalisee/u.test(said) ? "formal" : undefined;
}

interface Weighing {
  readonly followed: ReadonlySet<string>;
  readonly session: IsoDay;
  readonly settings: SessionSettings;
  readonly total: Cents;
  readonly largest: number;
}

interface Weighed {
  readonly points: number;
  readonly reason: Reason;
}

function pointsOf(weighed: readonly Weighed[]): number {
  return weighed.reduce((total, { points }) => total + points, 0);
}

function weigh(
  { action, launchOn, families }: Omit<Intention, "stakes">,
  { followed, session, settings: { points, monthsBetween }, total, largest }: Weighing,
): readonly Weighed[] {
  const { amount, initialAmbition, currentAmbition, driftMotives } = action;
  const weighed: Weighed[] = [];
  const add = (worth: number, code: string, values: Reason["values"]): void => {
    weighed.push({ points: worth, reason: { code, ...(values && { values }) } });
  };
  if (amount === undefined) add(0, "clap.amount-unknown", undefined);
  else if (amount > 0) {
    add((points.amount * amount) / largest, "clap.amount", {
      amount: { euros: euros(amount) },
      share: { share: Math.round((100 * amount) / total) / 100 },
    });
  }
  const days = daysBetween(session, launchOn);
  const lastChance = launchOn <= addMonths(session, monthsBetween);
  add(lastChance ? points["last-chance"] : 0, lastChance ? "clap.last-chance" : "clap.launch", {
    day: { day: launchOn },
    count: days,
  });
  const strategic = families.find(({ code }) => followed.has(code));
  if (strategic) add(points.strategic, "clap.strategic", { family: strategic.label });
  const drifts = initialAmbition ? driftOf(initialAmbition, currentAmbition) : [];
  const silent = unexplained(drifts, driftMotives).length;
  if (drifts.length > 0) add(points.drift + silent, "clap.drift", { count: drifts.length, unexplained: silent });
  const toDo = action.obligations.filter(({ state }) => state === "to-do").length;
  if (toDo > 0) {
    add(Math.min(points.obligations, toDo * points.obligation), "clap.obligations", { count: toDo });
  }
  if (action.levers === "") add(points["no-lever"], "clap.no-lever", undefined);
  return weighed;
}
