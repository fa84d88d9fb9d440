export type { Finding } from "./finding";
export { FindingsProvider, useFindings, type Findings } from "./FindingsProvider";
export { useStepCounts, type StepCount } from "./useStepCounts";
