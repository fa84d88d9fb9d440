import type { IsoDay } from "../calendar";
import type { Cents } from "../money";
import type { Nature } from "../need";
import type { PoolingVehicle } from "../pooling";
import type { Reason } from "../reason";
import type { Ambition } from "./ambition";
import type { CheckedObligation } from "./checklist";
import type { DriftMotive } from "./drift-motive";
import type { ActionPhase, Milestones } from "./phase";

export type ActionStatus = "planned" | "running" | "suspended" | "done" | "dropped";

/** One purchase action, read from a row of `Actions`. What a cell holds and is not understood is in `problems`. */
export interface Action {
  readonly id: string;
  readonly title: string;
  readonly buyer: string;
  readonly departments: readonly string[];
  /** Id of the pooling or key of the works operation that it buys; empty for single needs. */
  readonly pooling: string;
  readonly lotIds: readonly string[];
  readonly needIds: readonly string[];
  readonly nature: Nature | undefined;
  /** € HT; undefined when it is not known. */
  readonly amount: Cents | undefined;
  readonly vehicle: PoolingVehicle | undefined;
  readonly proposedProcedure: string;
  readonly chosenProcedure: string;
  readonly launchOn: IsoDay | undefined;
  readonly neededBy: IsoDay | undefined;
  readonly neededUntil: IsoDay | undefined;
  readonly status: ActionStatus | undefined;
  /** Phase in which it is. */
  readonly progress: ActionPhase | undefined;
  readonly planned: Milestones;
  readonly real: Milestones;
  readonly strategy: string;
  /** As written: "Négociation : 60 ; Mutualisation interne : 40". */
  readonly levers: string;
  readonly risks: string;
  readonly nextStep: string;
  readonly obligations: readonly CheckedObligation[];
  /** The ambition on the day it was frozen; undefined before. */
  readonly frozenOn: IsoDay | undefined;
  readonly initialAmbition: Ambition | undefined;
  readonly currentAmbition: Ambition;
  readonly driftMotives: readonly DriftMotive[];
  readonly problems: readonly Reason[];
}

/** Whether an action still asks for work: neither done, nor dropped. */
export function isOpen({ status }: Pick<Action, "status">): boolean {
  return status !== "done" && status !== "dropped";
}

/** First day of the consultation: the real one, else the planned one, else the launch that the row foresees. */
export function launchDayOf({ real, planned, launchOn }: Pick<Action, "real" | "planned" | "launchOn">) {
  return real.consultation ?? planned.consultation ?? launchOn;
}

/** The procedure that counts: the one that the buyer chose, else the one proposed. */
export function procedureOf({
  chosenProcedure,
  proposedProcedure,
}: Pick<Action, "chosenProcedure" | "proposedProcedure">) {
  return chosenProcedure || proposedProcedure;
}
