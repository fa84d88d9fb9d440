export type { AllotmentCriterion, AllotmentScenario, Lot } from "./lot";
