export type { ClassificationReasonCode, ClassifiedText, Classifier, Suggestion, Validation } from "./suggestion";
