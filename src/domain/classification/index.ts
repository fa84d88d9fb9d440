export { createClassifier } from "./classifier";
export { autoThreshold } from "./confidence";
export type { ClassificationReasonCode, ClassifiedText, Classifier, Suggestion, Validation } from "./suggestion";
