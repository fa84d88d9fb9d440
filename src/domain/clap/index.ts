export { forTheCommission, type ForTheCommission } from "./commission";
export { decisionCells, readDecision, sessionDays, type Decision } from "./decision";
export type { StrategicFamily } from "./families";
export type { Intention, SessionLot } from "./intention";
export { leversAtHand, type LeverAtHand } from "./levers-at-hand";
export { isAnnounced, objectiveLabel, OBJECTIVES, type Objective, type ObjectiveKind } from "./objective";
export { proposedAmbition, type ProposedItem } from "./proposed-ambition";
export { aimedAt, type DriftReview, type Outcome, type ReviewedDecision, type SessionSaving } from "./review";
export { sessionSettings, type SessionSettings } from "./settings";
export { STAKES, stakeOf, type Stake } from "./stake";
export {
  evenWeights,
  familyObjectives,
  familyShares,
  isWhole,
  leverCards,
  stakeCards,
  type FamilyObjective,
  type FamilyShare,
  type LeverCard,
  type StakeCard,
  type WeighedLever,
} from "./workshop";
export { clapSession, nextSession, type ClapSession, type SessionFacts } from "./session";
