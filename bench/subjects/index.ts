import type { Subject } from "../lib/result";

/** What can be measured, under the name to ask for; each is loaded only when it is asked. */
export const SUBJECTS: Readonly<Record<string, () => Promise<Subject>>> = {
  classification: async () => (await import("./classification")).classification,
  "classification-page": async () => (await import("./classification-page")).classificationPage,
  "classification-rivals": async () => (await import("./classification-rivals")).classificationRivals,
  formulas: async () => (await import("./formulas")).formulas,
  checks: async () => (await import("./checks")).checks,
  cumulation: async () => (await import("./cumulation")).cumulation,
  pooling: async () => (await import("./pooling")).pooling,
  allotment: async () => (await import("./allotment")).allotment,
  steering: async () => (await import("./steering")).steering,
  payments: async () => (await import("./payments")).payments,
  schedule: async () => (await import("./schedule")).schedule,
  import: async () => (await import("./import")).importing,
  steps: async () => (await import("./steps")).steps,
  sizes: async () => (await import("./sizes")).sizes,
  pane: async () => (await import("./pane")).pane,
  start: async () => (await import("./start")).start,
};
