export type { Anomaly, Correction, Severity } from "./anomaly";
