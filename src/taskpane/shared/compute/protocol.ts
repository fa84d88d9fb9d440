import type { Progress } from "../../../workbook";

/** What the screens send to the worker. */
export type Order =
  | { readonly kind: "run"; readonly id: number; readonly task: string; readonly input: unknown }
  | { readonly kind: "stop"; readonly id: number };

/** What the worker answers. */
export type Answer =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "result"; readonly id: number; readonly output: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly message: string };

/** The part of a worker that is used: a test gives its own. */
export interface WorkerLike {
  postMessage(order: Order): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: Event) => void) | null;
  terminate(): void;
}
