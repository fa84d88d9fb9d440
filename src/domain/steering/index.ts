export { dashboard, LAUNCH_DAYS, type Dashboard, type LiveFigure, type LiveLine } from "./dashboard";
export type { Indicator, IndicatorCode, Rate, Series, Target } from "./indicator";
export { indicators, type Steering, type SteeringFacts } from "./indicators";
export { indicatorNamed, readTarget, type TargetReading } from "./targets";
export { familyTargets, type FamilyTarget, type FamilyTargets } from "./family-targets";
export { rateNamed, responsibleRates, type CountedOn, type ResponsibleCode, type ResponsibleRate } from "./responsible";
export { considerationRate, considerationsIn, silentConsiderations, valueOfNeed } from "./rates";
