export { createClassifier } from "./classifier";
export { autoThreshold } from "./confidence";
export type { Missing, MissingCode } from "./missing";
export type { ClassificationReasonCode, ClassifiedText, Classifier, Suggestion, Validation } from "./suggestion";
export { learntModel, storedModel } from "./learnt/load";
export { LearntModel, type StoredModel } from "./learnt/model";
// What the trainer shares with the model: both must read titles and number features the same way.
export {
  BEFORE_ALL,
  letterFeatures,
  natureFeature,
  pairFeature,
  stemFeature,
  stemHash,
  WEIGHTS,
} from "./learnt/features";
export { chanceOf, SIGNS, type FirstDivision, type Sign, type Sureness } from "./learnt/sureness";
export { storeTable, type FeatureWeights, type StoredTable } from "./learnt/table";
export { announcedNature } from "./nature-cues";
export { TitleReader } from "./title-reader";
