import type { Procedure } from "./threshold";

/** What frees a lot from the procedure of the whole: the small-lots rule, its pendant for the dispense, or nothing. */
export type LotFreedom = "none" | "small" | "dispensed";

/**
 * Procedure of one lot. The sum of the lots decides (R2121-1): a lot follows the procedure of the whole, unless it is
 * one of the small lots that may leave it (R2123-1 2°), or that may do without publicity and competition (R2122-8).
 * A small lot keeps the national publicity: the whole is above its threshold, whatever the lot is worth.
 */
export function lotProcedure(whole: Procedure, freedom: LotFreedom): Procedure {
  if (freedom === "dispensed" && whole.code !== "dispense") {
    const article = "R2122-8, R2123-1 2°";
    return { ...whole, code: "dispense", article, publicity: "none", publicityArticle: article };
  }
  if (freedom === "small" && whole.code === "formal") {
    const [article, publicityArticle] = ["R2123-1 2°", "R2131-12"];
    return { ...whole, code: "adapted", article, publicity: "boamp", publicityArticle };
  }
  return whole;
}
