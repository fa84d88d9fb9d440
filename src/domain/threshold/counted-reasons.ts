import { familyOf, valueReasons, type Need } from "../need";
import type { Reason } from "../reason";
import { isAtDisposal } from "./grouping";
import type { Cumulation } from "./threshold";

/** Why a need is counted in a cumulation, then how its amount was found, each with its article. */
export function countedReasons(need: Need, cumulation: Cumulation): readonly Reason[] {
  return [placeReason(need, cumulation), ...valueReasons(need)];
}

function placeReason(need: Need, { kind, name, key, nature }: Cumulation): Reason {
  switch (kind) {
    case "operation":
      return need.nature.kind === "value" && need.nature.value !== "T" && isAtDisposal(need, need.nature.value)
        ? { code: "counted.at-disposal", article: "R2121-5", values: { name } }
        : { code: "counted.operation", article: "R2121-5", values: { name } };
    case "functional-unit":
      return { code: "counted.functional-unit", article: "R2121-6", values: { name } };
    case "unforeseen":
      return need.unforeseenReason === ""
        ? { code: "counted.unforeseen", article: "R2121-4" }
        : { code: "counted.unforeseen-because", article: "R2121-4", values: { motive: need.unforeseenReason } };
    case "family":
      return {
        code: need.validatedFamily === "" ? "counted.suggested-family" : "counted.family",
        article: "R2121-6",
        values: { name, code: familyOf(need) || key, nature },
      };
  }
}
