export type { Anomaly, Correction, Severity } from "./anomaly";
export { Checker } from "./checker";
export type { ValidationContext } from "./frame";
export { ignoredEntry, ignoredRules } from "./ignored";
export type { Rule, RuleFamily } from "./rule";
export { RULES } from "./rules";
export { checkNamed, checkSettingRow, readCheckSettings, type CheckSettings, type Grade } from "./settings";
export { validate } from "./validate";
