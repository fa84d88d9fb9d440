import { valueOf } from "../need";
import { labelOf } from "../need";
import { natureOfCpv } from "./cpvNature";
import type { NeedRule } from "./rule";

/** What a need must say before anything can be computed from it. */
export const COMPLETENESS: readonly NeedRule[] = [
  {
    id: "title.missing",
    family: "completeness",
    severity: "error",
    check: ({ title }) => (title === "" ? { field: "title" } : undefined),
  },
  {
    id: "department.missing",
    family: "completeness",
    severity: "error",
    check: ({ need }) => (need.department === "" ? { field: "department" } : undefined),
  },
  {
    id: "amount.missing",
    family: "completeness",
    severity: "error",
    article: "R2121-1",
    check: ({ need }) =>
      need.annualAmount.kind === "empty" && need.totalAmount.kind === "empty" ? { field: "annualAmount" } : undefined,
  },
  {
    id: "nature.missing",
    family: "completeness",
    severity: "warning",
    corrects: true,
    check: ({ need }) => {
      if (need.nature.kind !== "empty") return undefined;
      const nature = natureOfCpv(need.cpv);
      return nature ? { field: "nature", correction: { nature: labelOf("nature", nature) } } : { field: "nature" };
    },
  },
  {
    id: "neededBy.missing",
    family: "completeness",
    severity: "warning",
    article: "R2121-3",
    check: ({ need }) => (need.neededBy.kind === "empty" ? { field: "neededBy" } : undefined),
  },
  {
    id: "duration.missing",
    family: "completeness",
    severity: "warning",
    article: "R2121-1",
    check: ({ need }) => {
      const character = valueOf(need.character);
      const lasting = character === "recurrent" || character === "renewal";
      return lasting && need.durationMonths.kind === "empty" && need.totalAmount.kind !== "value"
        ? { field: "durationMonths" }
        : undefined;
    },
  },
  {
    id: "character.missing",
    family: "completeness",
    severity: "info",
    check: ({ need }) => (need.character.kind === "empty" ? { field: "character" } : undefined),
  },
  {
    id: "currentEnd.missing",
    family: "completeness",
    severity: "warning",
    check: ({ need }) => {
      const renewed = valueOf(need.character) === "renewal" || need.currentContract !== "" || need.currentHolder !== "";
      return renewed && need.currentEnd.kind === "empty" ? { field: "currentEnd" } : undefined;
    },
  },
  {
    id: "estimateOrigin.missing",
    family: "completeness",
    severity: "info",
    check: ({ need, value, nature, law }) => {
      if (need.estimateOrigin !== "" || value === undefined || nature === undefined) return undefined;
      const dispense = law.threshold("dispense");
      return dispense !== undefined && value >= dispense ? { field: "estimateOrigin" } : undefined;
    },
  },
];
