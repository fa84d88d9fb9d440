import { lazy, type ComponentType } from "react";

/** The pages of the pane, in the order of the work. */
export const PAGES = [
  "home",
  "submission",
  "validation",
  "classification",
  "threshold",
  "pooling",
  "allotment",
  "programme",
  "savings",
  "steering",
] as const;

export type PageId = (typeof PAGES)[number];

/** Whether a text names a page: buttons of the ribbon come as texts. */
export function isPage(text: string): text is PageId {
  return (PAGES as readonly string[]).includes(text);
}

/** Each page is fetched when it is first opened. */
export const PAGE_SCREENS: Readonly<Record<PageId, ComponentType>> = {
  home: lazy(async () => ({ default: (await import("../pages/home")).HomePage })),
  submission: lazy(async () => ({ default: (await import("../pages/submission")).SubmissionPage })),
  validation: lazy(async () => ({ default: (await import("../pages/validation")).ValidationPage })),
  classification: lazy(async () => ({ default: (await import("../pages/classification")).ClassificationPage })),
  threshold: lazy(async () => ({ default: (await import("../pages/threshold")).ThresholdPage })),
  pooling: lazy(async () => ({ default: (await import("../pages/pooling")).PoolingPage })),
  allotment: lazy(async () => ({ default: (await import("../pages/allotment")).AllotmentPage })),
  programme: lazy(async () => ({ default: (await import("../pages/programme")).ProgrammePage })),
  savings: lazy(async () => ({ default: (await import("../pages/savings")).SavingsPage })),
  steering: lazy(async () => ({ default: (await import("../pages/steering")).SteeringPage })),
};
