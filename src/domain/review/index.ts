export type { Judged } from "./judged";
export { GLANCE, glanceOf } from "./glance";
export { LISTED_TOGETHER, lookAlikes, sameSuggestion, togetherWith } from "./look-alikes";
export { qualityOf, type ConfidenceBand, type Confusion, type Quality, type ToMerge, type ToSplit } from "./quality";
export { refusing, withoutRefused, type Refused } from "./refused";
export { searchForNeed } from "./search";
export { awaitingFamily, firstConfidence, reviewQueue, sureAbove, type ReviewOrder, type Suggestions } from "./queue";
export { taughtBy, textToClassify, type Taught } from "./taught";
