export { forTheCommission, type ForTheCommission } from "./commission";
export { decisionCells, readDecision, sessionDays, type Decision } from "./decision";
export type { StrategicFamily } from "./families";
export type { Intention, SessionLot } from "./intention";
export { leversAtHand, type LeverAtHand } from "./levers-at-hand";
export { isAnnounced, objectiveLabel, OBJECTIVES, type Objective, type ObjectiveKind } from "./objective";
export { proposedAmbition, type ProposedItem } from "./proposed-ambition";
export { aimedAt, type DriftReview, type Outcome, type ReviewedDecision, type SessionSaving } from "./review";
export { clapSession, nextSession, type ClapSession, type SessionFacts } from "./session";
