export { ActBar } from "./ActBar";
export { ActProvider } from "./ActProvider";
export type { Job } from "./job";
export { useJobs } from "./JobProvider";
export { useGoTo } from "./useGoTo";
export { useAct, type Acts } from "./useAct";
export { doneWords, type ActCode, type SpokenAct } from "./words";
