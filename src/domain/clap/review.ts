import { driftOf, motiveOf, type Action, type Drift, type DriftMotive } from "../action";
import type { IsoDay } from "../calendar";
import { cents, NOTHING, sum, type Cents } from "../money";
import { familyOf, type Need } from "../need";
import { words } from "../text";
import type { Decision } from "./decision";
import { isAnnounced } from "./objective";
import { reaches } from "./proposed-ambition";

/** A line of `Gains`, as far as a review looks at it. */
export interface SessionSaving {
  /** Id of the action that it belongs to, or the words that name it. */
  readonly action: string;
  /** € HT over twelve months; undefined when it is not computed. */
  readonly twelveMonths: number | undefined;
  readonly status: "identified" | "forecast" | "contracted" | "observed" | undefined;
  /** 0 to 1; undefined when it is not computed. */
  readonly rate: number | undefined;
}

/**
 * What became of a decision on one action: - `held`; - `reduced`: in part; - `dropped`: it was in the ambition and is
 * no longer; - `not-taken-up`: it never was; - `to-check`: only the notice can tell.
 */
export type Outcome = "held" | "reduced" | "dropped" | "not-taken-up" | "to-check";

/** A decision beside what was done on one action that it aims at. */
export interface ReviewedAction {
  readonly action: Action;
  readonly outcome: Outcome;
  /** Why it was given up, when someone said so. */
  readonly motive: DriftMotive | undefined;
}

/** A decision of an earlier session beside what was done. */
export interface ReviewedDecision {
  readonly decision: Decision;
  /** The worst of its actions; `waiting` when no action bears it yet. */
  readonly outcome: Outcome | "waiting";
  readonly actions: readonly ReviewedAction[];
  /** € HT over twelve months of the lines of `Gains` of those actions. */
  readonly contracted: Cents;
  readonly observed: Cents;
}

/** What an action gave up of its initial ambition. */
export interface DriftReview {
  readonly action: Action;
  readonly drifts: readonly { readonly drift: Drift; readonly motive: DriftMotive | undefined }[];
}

/** What a review is made from. */
export interface ReviewFacts {
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly needs: readonly Need[];
  readonly savings: readonly SessionSaving[];
}

const WORST_FIRST: readonly Outcome[] = ["dropped", "not-taken-up", "reduced", "to-check", "held"];

/** The decisions of the session before this one, those that were not held first, with the effect measured on their actions. */
export function reviewOf(facts: ReviewFacts, session: IsoDay): readonly ReviewedDecision[] {
  const days = facts.decisions.flatMap(({ session: day }) => (day !== undefined && day < session ? [day] : []));
  const last = days.sort().at(-1);
  const rank = ({ outcome }: ReviewedDecision): number =>
    outcome === "waiting" ? WORST_FIRST.length : WORST_FIRST.indexOf(outcome);
  return facts.decisions
    .filter((decision) => decision.session !== undefined && decision.session === last)
    .map((decision) => reviewed(decision, facts))
    .sort((a, b) => rank(a) - rank(b));
}

function reviewed(decision: Decision, facts: ReviewFacts): ReviewedDecision {
  const actions = aimedAt(decision, facts).map((action) => ({
    action,
    outcome: outcomeOf(decision, action),
    motive: action.driftMotives.findLast(({ item }) => item === decision.objective),
  }));
  const ids = new Set(actions.map(({ action }) => action.id));
  const amount = (status: SessionSaving["status"]): Cents =>
    sum(
      facts.savings.flatMap((saving) =>
        ids.has(saving.action) && saving.status === status && saving.twelveMonths !== undefined
          ? [cents(saving.twelveMonths)]
          : [],
      ),
    );
  return {
    decision,
    outcome: WORST_FIRST.find((outcome) => actions.some((one) => one.outcome === outcome)) ?? "waiting",
    actions,
    contracted: ids.size > 0 ? amount("contracted") : NOTHING,
    observed: ids.size > 0 ? amount("observed") : NOTHING,
  };
}

/** The action that a decision names, else those of its family that were launched after the session. */
export function aimedAt(
  decision: Decision,
  { actions, needs }: Pick<ReviewFacts, "actions" | "needs">,
): readonly Action[] {
  if (decision.action !== "") return actions.filter(({ id }) => id === decision.action);
  const inFamily = new Set(needs.filter((need) => familyOf(need) === decision.family).map(({ id }) => id));
  const bought = new Set(
    needs.filter(({ id, action }) => inFamily.has(id) && action !== "").map(({ action }) => action),
  );
  return actions.filter(
    ({ id, needIds, launchOn, status }) =>
      status !== "dropped" &&
      (bought.has(id) || needIds.some((need) => inFamily.has(need))) &&
      (launchOn === undefined || decision.session === undefined || launchOn >= decision.session),
  );
}

function outcomeOf({ objective, figure, lever }: Decision, action: Action): Outcome {
  if (objective === undefined) return words(action.levers).includes(words(lever)) ? "held" : "not-taken-up";
  if (isAnnounced(objective)) return "to-check";
  const { currentAmbition, initialAmbition } = action;
  if (reaches(currentAmbition, objective, figure ?? true)) return "held";
  if (figure !== undefined && reaches(currentAmbition, objective, 1)) return "reduced";
  const promised = initialAmbition?.[objective];
  return promised === undefined || promised === false || promised === 0 ? "not-taken-up" : "dropped";
}

/** Actions that gave something of their frozen ambition up, those that explain nothing first. */
export function driftReviews(actions: readonly Action[]): readonly DriftReview[] {
  return actions
    .flatMap((action): readonly DriftReview[] => {
      const { initialAmbition, currentAmbition, driftMotives } = action;
      if (!initialAmbition) return [];
      const drifts = driftOf(initialAmbition, currentAmbition).map((drift) => ({
        drift,
        motive: motiveOf(drift, driftMotives),
      }));
      return drifts.length > 0 ? [{ action, drifts }] : [];
    })
    .sort((a, b) => unexplainedOf(b) - unexplainedOf(a));
}

function unexplainedOf({ drifts }: DriftReview): number {
  return drifts.filter(({ motive }) => motive === undefined).length;
}
