/** A value expected in the JSON of a row. */
export type Expected = string | number | boolean | { readonly from: string; readonly to: string };

/** What an import must find in a nasty file; what is not named is not looked at. */
export interface Expectation {
  /** Code of the reason why nothing can be read. */
  readonly error?: string;
  readonly sheet?: string;
  readonly headerRow?: number;
  /** Every row, in order: line of the file, then the fields that matter. */
  readonly rows?: readonly (readonly [line: number, fields: Readonly<Record<string, Expected>>])[];
  /** Number of rows, for files too long to be told. */
  readonly count?: number;
  /** Lines set aside, with the code of the reason. */
  readonly skipped?: readonly (readonly [line: number, code: string])[];
  /** Anomalies that must be told: line, field, rule. */
  readonly anomalies?: readonly (readonly [line: number, field: string, rule: string])[];
  /** Lines with content that are neither read nor set aside: the header alone. Undefined for files that cannot be read. */
  readonly content?: number;
}

/** A file as somebody really sends one, and what must be found in it. */
export interface NastyFile {
  readonly name: string;
  /** What is nasty in it. */
  readonly why: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly expected: Expectation;
}
