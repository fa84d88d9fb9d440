export type { AllotmentCriterion, AllotmentScenario, Lot } from "./lot";
export { smallLotRule, smallLots, type SmallLotRule } from "./small-lots";
export { allotmentScenarios, type AllotmentContext } from "./scenarios";
export { recommendedScenario } from "./recommended";
