import { assembled } from "../lib/assembled";
import type { Subject } from "../lib/result";

/** What can be measured, under the name to ask for; each is loaded only when it is asked. */
export const SUBJECTS: Readonly<Record<string, () => Promise<Subject>>> = {
  classification: () => assembled("classification", "classification"),
  "classification-page": async () => (await import("./classification-page")).classificationPage,
  "classification-rivals": async () => (await import("./classification-rivals")).classificationRivals,
  formulas: async () => (await import("./formulas")).formulas,
  checks: () => assembled("checks", "checks"),
  cumulation: () => assembled("cumulation", "cumulation"),
  pooling: () => assembled("pooling", "pooling"),
  allotment: () => assembled("allotment", "allotment"),
  steering: () => assembled("steering", "steering"),
  payments: async () => (await import("./payments")).payments,
  schedule: () => assembled("schedule", "schedule"),
  import: () => assembled("import", "importing"),
  steps: async () => (await import("./steps")).steps,
  sizes: async () => (await import("./sizes")).sizes,
  pane: async () => (await import("./pane")).pane,
  start: async () => (await import("./start")).start,
};
