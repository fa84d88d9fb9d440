import type { CellFormat, BorderLine } from "./formats";
import type { Rect, SheetId, SheetRect } from "./geometry";

/** Comparison operators by their Office.js names. */
export type Operator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** Format applied by a conditional format. */
export type ConditionalStyle = Partial<
  Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough" | "numberFormat"> & {
    border: BorderLine;
  }
>;

/** Point of a data bar or a colour scale; `value` is a number or a formula. */
export interface ScalePoint {
  readonly type: "lowest" | "highest" | "number" | "percent" | "percentile" | "formula" | "automatic";
  readonly value?: string;
}

export type ConditionalRule =
  | {
      readonly type: "cellValue";
      readonly operator: Operator;
      readonly formula1: string;
      readonly formula2?: string;
      readonly style: ConditionalStyle;
    }
  | { readonly type: "custom"; readonly formula: string; readonly style: ConditionalStyle }
  | {
      readonly type: "text";
      readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      readonly text: string;
      readonly style: ConditionalStyle;
    }
  | {
      readonly type: "topBottom";
      readonly from: "Top" | "Bottom";
      readonly percent: boolean;
      readonly rank: number;
      readonly style: ConditionalStyle;
    }
  | {
      readonly type: "preset";
      readonly criterion:
        | "Blanks"
        | "NonBlanks"
        | "Errors"
        | "NonErrors"
        | "DuplicateValues"
        | "UniqueValues"
        | "AboveAverage"
        | "BelowAverage";
      readonly style: ConditionalStyle;
    }
  | {
      readonly type: "dataBar";
      readonly color: string;
      readonly negativeColor: string;
      readonly gradient: boolean;
      readonly showValue: boolean;
      readonly min: ScalePoint;
      readonly max: ScalePoint;
    }
  | { readonly type: "colorScale"; readonly points: readonly (ScalePoint & { readonly color: string })[] }
  | { readonly type: "iconSet"; readonly set: string; readonly showValue: boolean; readonly reverse: boolean };

/** A conditional format; priority 0 is applied first. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: SheetId;
  readonly ranges: readonly Rect[];
  readonly rule: ConditionalRule;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}
export interface ConditionalFormats {
  /** By priority; those that touch the rectangle when one is given. */
  list(sheet: SheetId, within?: Rect): ConditionalFormat[];
  get(id: string): ConditionalFormat | null;
  add(sheet: SheetId, ranges: readonly Rect[], rule: ConditionalRule): ConditionalFormat;
  update(id: string, patch: Partial<Pick<ConditionalFormat, "ranges" | "rule" | "priority" | "stopIfTrue">>): void;
  remove(id: string): void;
  clear(sheet: SheetId, within?: Rect): void;
}

export type ValidationRule =
  /** `values` = a literal list; `formula` = a range or name ("=Listes!$A$1:$A$9"). */
  | {
      readonly type: "list";
      readonly values?: readonly string[];
      readonly formula?: string;
      readonly dropDown: boolean;
    }
  | {
      readonly type: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: Operator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: "custom"; readonly formula: string };

/** Data validation of a block, as in Excel's three tabs. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}
export interface Validations {
  list(sheet: SheetId): { readonly ranges: readonly Rect[]; readonly validation: Validation }[];
  /** The validation of the whole block; null when none, undefined when cells differ. */
  get(rect: SheetRect): Validation | null | undefined;
  set(rect: SheetRect, validation: Validation): void;
  clear(rect: SheetRect): void;
  /** Cells of the block whose contents the validation refuses. */
  invalidCells(rect: SheetRect): Rect[];
}
