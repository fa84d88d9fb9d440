import type { Reason } from "../reason";
import type { Missing } from "./missing";

export type ClassificationReasonCode =
  /** Words of the title that speak for the family: values.words. */
  | "words"
  /** No word is the family's own, but these lead to its division of the CPV: values.words. */
  | "field"
  /** No word of the title weighs for the family, nor anything else but chance. */
  | "no-words"
  /** The CPV of the need falls under a prefix of the family: values.cpv. */
  | "cpv"
  /** Needs validated earlier that look alike: values.count, values.example. */
  | "memory"
  /** The nature (F/S/T) agrees. */
  | "nature";

/** A family proposed for a text. Confidence is between 0 and 1 and adds up to at most 1 over a list. */
export interface Suggestion {
  readonly family: string;
  readonly confidence: number;
  readonly reasons: readonly Reason<ClassificationReasonCode>[];
  /** CPV code that the title calls for within the family; absent when only words or the memory led to it. */
  readonly cpv?: string;
}

/** What is classified: the title alone is enough; the rest helps when it is known. */
export interface ClassifiedText {
  readonly title: string;
  readonly description?: string;
  readonly cpv?: string;
  readonly nature?: "F" | "S" | "T";
}

/** A past validation: "this title belongs to that family". */
export interface Validation {
  readonly title: string;
  readonly family: string;
}

/** Built once from a nomenclature (and the memory), then asked; pure and synchronous. */
export interface Classifier {
  /** At most `count` suggestions, best first; empty when nothing fits. */
  suggest(text: ClassifiedText, count?: number): readonly Suggestion[];
  /**
   * What the text lacks for a family to be suggested surely: never empty when {@link suggest} is; empty as soon as a
   * known word says what is bought, or its CPV does.
   */
  missing(text: ClassifiedText): readonly Missing[];
  /** The same classifier knowing one more validation, in constant time. */
  learn(validation: Validation): void;
}
