export type { Indicator, IndicatorCode, Rate, Series, Target } from "./indicator";
export { indicators, type Steering, type SteeringFacts } from "./indicators";
export { indicatorNamed, readTarget, type TargetReading } from "./targets";
export { considerationRate, valueOfNeed } from "./rates";
