import type { steeringReasons as french } from "../fr/steering";

export const steeringReasons: typeof french = {
  "target.indicator-missing": "The indicator is missing.",
  "target.value-missing": "The target is missing.",
  "target.not-a-share": "A target is a share between 0 and 100 %: “{{written}}”.",
};
