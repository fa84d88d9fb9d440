export { dashboard, LAUNCH_DAYS, type Dashboard, type LiveFigure, type LiveLine } from "./dashboard";
export type { Indicator, IndicatorCode, Rate, Series, Target } from "./indicator";
export { indicators, type Steering, type SteeringFacts } from "./indicators";
export { indicatorNamed, readTarget, type TargetReading } from "./targets";
export { familyTargets, type FamilyRate, type FamilyTarget, type FamilyTargets } from "./family-targets";
export { measureCells, measuresOf, type Measure } from "./measures";
export { spendOfYear, yearsOfSpend, type CountedSpend, type SpendOfYear } from "./period";
export {
  rateNamed,
  responsibleRates,
  responsibleSteps,
  type CountedOn,
  type ResponsibleCode,
  type ResponsibleRate,
} from "./responsible";
export { considerationRate, considerationsIn, silentConsiderations, valueOfNeed } from "./rates";
