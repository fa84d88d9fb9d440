import type { AllotmentScenario } from "./lot";

/**
 * The scenario to start the discussion from: technical lots when the performances are distinct (the rule of L2113-10),
 * else lots by place, or else lots sized for small firms, when they bring more of the amount within their reach; else one
 * lot.
 * @throws Error when there is no scenario.
 */
export function recommendedScenario(scenarios: readonly AllotmentScenario[]): AllotmentScenario {
  const by = new Map(scenarios.map((scenario) => [scenario.criterion, scenario]));
  const single = by.get("single") ?? scenarios[0];
  if (!single) throw new Error("No scenario to choose from");
  const technical = by.get("technical");
  if (technical) return technical;
  const opening = [by.get("geographic"), by.get("sme")];
  return opening.find((scenario) => scenario && scenario.smeShare > single.smeShare) ?? single;
}
