export type {
  Cumulation,
  CumulationKind,
  Parameter,
  Procedure,
  ProcedureCode,
  Regime,
  ThresholdAlert,
  ThresholdRule,
} from "./threshold";
export { cumulate, type CumulationContext, type CumulationResult } from "./cumulate";
export { authoritiesOf, type Authorities } from "./authorities";
export { changedValues, type ChangedValue } from "./changed-values";
export { consequencesOf, type Bought } from "./consequences";
export { countedReasons } from "./counted-reasons";
export { cumulatedAmount } from "./cumulated-amount";
export { departmentFinder, readDepartments, type Department } from "./departments";
export type { UncountedNeed } from "./grouping";
export { launchDayFinder, type LaunchDayFinder } from "./launch-day";
export { lotProcedure, type LotFreedom } from "./lot-procedure";
export { identityOf, movedBetween, type MovedCumulation } from "./moved";
export { durationRule, LAUNCHES, LONGEST_PHASE, PHASES_OF, type SchedulePhase, type ScheduleProcedure } from "./phases";
export { DEFAULT_PARAMETERS } from "./default-parameters";
export { isCheckSetting, parameterRow, readParameter, readParameters, type ParameterReading } from "./parameter-row";
export { ruleLabel, ruleNamed } from "./rule-names";
export { valueInForce, type NoValueCode, type ValueInForce } from "./value-in-force";
export {
  isContractingEntity,
  procedureFor,
  type ProcedureCase,
  type ProcedureResult,
  type ProcedureThresholds,
} from "./procedure";
export { isSocialService } from "./social-services";
export { DECP_PROCEDURES, decpProcedure, procedureNamed, type DecpProcedure } from "./decp-procedure";
