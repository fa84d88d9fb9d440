import { addMonths, type IsoDay } from "../calendar";
import { cents, sum, type Cents } from "../money";
import type { Parameter } from "../threshold";
import { forTheCommission, type ForTheCommission } from "./commission";
import { sessionDays } from "./decision";
import { strategicFamilies, weighedFamilies, type StrategicFamily } from "./families";
import { intentionsOf, type Intention, type IntentionFacts } from "./intention";
import { sessionSettings } from "./settings";
import { driftReviews, reviewOf, type DriftReview, type ReviewedDecision, type ReviewFacts } from "./review";

/** What a session is prepared from. */
export type SessionFacts = IntentionFacts & ReviewFacts & { readonly parameters: readonly Parameter[] };

/** A quarterly session: what comes, what was decided before, what was given up, what was measured. */
export interface ClapSession {
  readonly on: IsoDay;
  readonly families: readonly StrategicFamily[];
  /** Every family that could be followed, the heaviest first. */
  readonly weighed: readonly StrategicFamily[];
  /** Launches of the coming months, ranked by stake. */
  readonly intentions: readonly Intention[];
  /** Day of the session that is reviewed; undefined before the first one. */
  readonly reviewed: IsoDay | undefined;
  /** The decisions of that session, those that were not held first. */
  readonly decisions: readonly ReviewedDecision[];
  /** Actions that gave something up, those that explain nothing first. */
  readonly drifts: readonly DriftReview[];
  readonly commission: readonly ForTheCommission[];
  readonly review: {
    /** Actions whose ambition was frozen, and those of them that kept it whole. */
    readonly frozen: number;
    readonly kept: number;
    /** € HT over twelve months computed on the actions, and the part that Finance observed. */
    readonly measured: Cents;
    readonly observed: Cents;
  };
}

/** The day of the session to prepare: a quarter after the last one unless `Paramètres` says otherwise; today when that is past. */
export function nextSession(facts: Pick<SessionFacts, "decisions" | "parameters">, today: IsoDay): IsoDay {
  const last = sessionDays(facts.decisions)[0];
  const next = last === undefined ? today : addMonths(last, sessionSettings(facts.parameters, today).monthsBetween);
  return next > today ? next : today;
}

/**
 * Prepares a session of the local council for purchasing performance, as the town of Blagnac holds them: upstream, on
 * the intentions, then in review of what was decided before.
 *
 * @param on ISO day of the session
 */
export function clapSession(facts: SessionFacts, on: IsoDay): ClapSession {
  const { actions, savings, decisions } = facts;
  const weighed = weighedFamilies(facts.families, facts.needs);
  const settings = sessionSettings(facts.parameters, on);
  const families = strategicFamilies(weighed, settings.families);
  const drifts = driftReviews(actions);
  const frozen = actions.filter(({ initialAmbition }) => initialAmbition !== undefined).length;
  const ids = new Set(actions.map(({ id }) => id));
  const ofActions = savings.filter(({ action }) => ids.has(action));
  const total = (lines: typeof savings): Cents =>
    sum(lines.flatMap(({ twelveMonths }) => (twelveMonths === undefined ? [] : [cents(twelveMonths)])));
  return {
    on,
    families,
    weighed,
    intentions: intentionsOf(facts, new Set(families.map(({ code }) => code)), on, settings),
    reviewed: sessionDays(decisions).find((day) => day < on),
    decisions: reviewOf(facts, on),
    drifts,
    commission: forTheCommission(facts),
    review: {
      frozen,
      kept: frozen - drifts.length,
      measured: total(ofActions),
      observed: total(ofActions.filter(({ status }) => status === "observed")),
    },
  };
}
