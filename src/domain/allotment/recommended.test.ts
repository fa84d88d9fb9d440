import { NOTHING } from "../money";
import type { AllotmentCriterion, AllotmentScenario } from "./lot";
import { recommendedScenario } from "./recommended";

const scenario = (criterion: AllotmentCriterion, smeShare: number): AllotmentScenario => ({
  criterion,
  lots: [],
  amount: NOTHING,
  procedure: undefined,
  procedures: 1,
  effort: "light",
  smeShare,
  reasons: [],
  drawbacks: [],
});

describe("the scenario to start from", () => {
  it("cuts distinct performances into technical lots, as L2113-10 asks", () => {
    const scenarios = [scenario("single", 0), scenario("technical", 0), scenario("geographic", 1)];
    expect(recommendedScenario(scenarios).criterion).toBe("technical");
  });

  it("cuts by place when that lets small firms answer", () => {
    expect(recommendedScenario([scenario("single", 0), scenario("geographic", 0.6)]).criterion).toBe("geographic");
    expect(recommendedScenario([scenario("single", 1), scenario("geographic", 1)]).criterion).toBe("single");
  });

  it("cuts to the size of small firms when places do not let them answer", () => {
    const scenarios = [scenario("single", 0), scenario("geographic", 0), scenario("sme", 0.4)];
    expect(recommendedScenario(scenarios).criterion).toBe("sme");
  });
});
