export type {
  Cumulation,
  CumulationKind,
  Parameter,
  Procedure,
  ProcedureCode,
  ThresholdAlert,
  ThresholdRule,
} from "./threshold";
