import type { Progress } from "../../../workbook";
import type { Piece } from "./pieces";

/** A part of what a list has become since it was last told; it counts once whole. */
export interface ListNews {
  readonly kind: "list";
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly whole: boolean;
}

/** What the screens send to the worker. */
export type Order =
  | {
      readonly kind: "run";
      readonly id: number;
      readonly task: string;
      readonly input: object;
      /** Names of the lists, told before, that complete the input. */
      readonly lists: readonly string[];
    }
  | { readonly kind: "stop"; readonly id: number }
  | ListNews;

/** What the worker answers. */
export type Answer =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "result"; readonly id: number; readonly output: unknown }
  /** The output is a list, told before under that name. */
  | { readonly kind: "listed"; readonly id: number; readonly list: string }
  | { readonly kind: "failure"; readonly id: number; readonly message: string }
  | ListNews;

/** The part of a worker that is used: a test gives its own. */
export interface WorkerLike {
  postMessage(order: Order): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: Event) => void) | null;
  terminate(): void;
}
