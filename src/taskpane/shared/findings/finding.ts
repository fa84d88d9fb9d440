import type { Progress } from "../../../workbook";

/** Something computed from the workbook. While it is computed again, the last value stays. */
export interface Finding<Value> {
  readonly value: Value | undefined;
  readonly computing: boolean;
  readonly progress: Progress | undefined;
  /** Why it could not be computed: a defect, told as it is. */
  readonly failure: string | undefined;
}

export const NOT_YET: Finding<never> = { value: undefined, computing: true, progress: undefined, failure: undefined };
