import { driftOf, isOpen, type Action, type Drift, type DriftMotive } from "../action";
import { addMonths, type IsoDay } from "../calendar";
import { cents, sum, type Cents } from "../money";
import { familyOf, type Need } from "../need";
import type { Family } from "../nomenclature";
import { valueOfNeed } from "../steering";

/** What a session is prepared from. */
export interface SessionFacts {
  readonly families: readonly Family[];
  readonly needs: readonly Need[];
  readonly actions: readonly Action[];
  /** Lines of `Gains`: the action that they belong to and € HT over twelve months, undefined when not computed. */
  readonly savings: readonly { readonly action: string; readonly twelveMonths: number | undefined }[];
}

/** A family that the officials follow, and what it weighs in the programme. */
export interface StrategicFamily {
  readonly code: string;
  readonly label: string;
  readonly amount: Cents;
  readonly needs: number;
  /** False when nobody flagged it: it is there for its weight. */
  readonly flagged: boolean;
}

/** A purchase to come on which the officials can still weigh. */
export interface Intention {
  readonly action: Action;
  readonly launchOn: IsoDay;
}

/** What an action gave up of its initial ambition. */
export interface DriftReview {
  readonly action: Action;
  readonly drifts: readonly { readonly drift: Drift; readonly motive: DriftMotive | undefined }[];
}

/** One page for a quarterly session: what comes, what was given up, what was measured. */
export interface ClapSession {
  readonly families: readonly StrategicFamily[];
  /** Launches of the coming months, most money first; those without an amount last. */
  readonly intentions: readonly Intention[];
  /** Actions that gave something up, those that explain nothing first. */
  readonly drifts: readonly DriftReview[];
  readonly review: {
    /** Actions whose ambition was frozen, and those of them that kept it whole. */
    readonly frozen: number;
    readonly kept: number;
    /** € HT over twelve months measured on the actions. */
    readonly measured: Cents;
  };
}

/** Strategic families of a session, unless the authority flags its own. */
const DEFAULT_FAMILIES = 5;
/** A quarterly session looks two quarters ahead: later intentions will be seen again, nearer ones are already launched. */
const MONTHS_AHEAD = 6;

/**
 * Prepares a session of the local council for purchasing performance, as the town of Blagnac holds them: upstream, on the
 * intentions, then in review of what was decided before.
 *
 * @param today ISO day
 */
export function clapSession(facts: SessionFacts, today: IsoDay): ClapSession {
  const { actions } = facts;
  const until = addMonths(today, MONTHS_AHEAD);
  const intentions = actions
    .filter(isOpen)
    .flatMap((action) =>
      action.launchOn !== undefined && action.launchOn >= today && action.launchOn <= until
        ? [{ action, launchOn: action.launchOn }]
        : [],
    )
    .sort((a, b) => (b.action.amount ?? -1) - (a.action.amount ?? -1) || a.launchOn.localeCompare(b.launchOn));
  const frozen = actions.filter(({ initialAmbition }) => initialAmbition !== undefined);
  const drifts = frozen.flatMap(reviewOf);
  const ids = new Set(actions.map(({ id }) => id));
  const measured = facts.savings.flatMap(({ action, twelveMonths }) =>
    ids.has(action) && twelveMonths !== undefined ? [cents(twelveMonths)] : [],
  );
  return {
    families: strategicFamilies(facts),
    intentions,
    drifts: drifts.sort((a, b) => unexplainedOf(b) - unexplainedOf(a)),
    review: { frozen: frozen.length, kept: frozen.length - drifts.length, measured: sum(measured) },
  };
}

function reviewOf(action: Action): readonly DriftReview[] {
  const { initialAmbition, currentAmbition, driftMotives } = action;
  if (!initialAmbition) return [];
  const drifts = driftOf(initialAmbition, currentAmbition).map((drift) => ({
    drift,
    motive: driftMotives.findLast(({ item }) => item === drift.item),
  }));
  return drifts.length > 0 ? [{ action, drifts }] : [];
}

function unexplainedOf({ drifts }: DriftReview): number {
  return drifts.filter(({ motive }) => motive === undefined).length;
}

function strategicFamilies({ families, needs }: SessionFacts): readonly StrategicFamily[] {
  const amounts = new Map<string, { amounts: Cents[]; needs: number }>();
  for (const need of needs) {
    const code = familyOf(need);
    const entry = amounts.get(code) ?? { amounts: [], needs: 0 };
    entry.needs += 1;
    const value = valueOfNeed(need);
    if (value !== undefined) entry.amounts.push(value);
    amounts.set(code, entry);
  }
  const weighed = families
    .filter(({ parent, archived }) => parent !== "" && !archived)
    .map(({ code, label, strategic }): StrategicFamily => {
      const entry = amounts.get(code);
      return { code, label, flagged: strategic, amount: sum(entry?.amounts ?? []), needs: entry?.needs ?? 0 };
    })
    .sort((a, b) => b.amount - a.amount);
  const flagged = weighed.filter((family) => family.flagged);
  return flagged.length > 0 ? flagged : weighed.filter((family) => family.needs > 0).slice(0, DEFAULT_FAMILIES);
}
