export type { Reason, ReasonValue } from "./reason";
