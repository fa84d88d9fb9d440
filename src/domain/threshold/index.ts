export type {
  Cumulation,
  CumulationKind,
  Parameter,
  Procedure,
  ProcedureCode,
  ThresholdAlert,
  ThresholdRule,
} from "./threshold";
export { cumulate, type CumulationContext, type CumulationResult } from "./cumulate";
export { readDepartments, type Department } from "./departments";
export type { UncountedNeed } from "./grouping";
export { launchDayFinder, type LaunchDayFinder } from "./launch-day";
export { DEFAULT_PARAMETERS } from "./default-parameters";
export { parameterRow, readParameter, readParameters, type ParameterReading } from "./parameter-row";
export { ruleLabel, ruleNamed } from "./rule-names";
export { valueInForce, type NoValueCode, type ValueInForce } from "./value-in-force";
export { leadTimeRule, procedureFor, type ProcedureResult, type ProcedureThresholds } from "./procedure";
export { DECP_PROCEDURES, decpProcedure, procedureNamed, type DecpProcedure } from "./decp-procedure";
