export type { AllotmentCriterion, AllotmentEffort, AllotmentScenario, Lot } from "./lot";
export { dispensedLotRule, smallLotRule, smallLots, type SmallLotGoal, type SmallLotRule } from "./small-lots";
export { allotmentScenarios, type AllotmentContext } from "./scenarios";
export { recommendedScenario } from "./recommended";
export { performancesReader, type NamedPerformance } from "./trades";
