export type { Judged } from "./judged";
export { lookAlikes, sameSuggestion } from "./look-alikes";
export { qualityOf, type ConfidenceBand, type Confusion, type Quality, type ToMerge, type ToSplit } from "./quality";
export { searchForNeed } from "./search";
export { awaitingFamily, firstConfidence, reviewQueue, sureAbove, type ReviewOrder, type Suggestions } from "./queue";
export { taughtBy, textToClassify, type Taught } from "./taught";
