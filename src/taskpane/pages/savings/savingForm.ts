import { fromSerial, isIsoDay, toSerial } from "../../../domain/calendar";
import { computeSaving, readSavingInput, savingCells, type Saving, type SavingInput } from "../../../domain/savings";
import type { Reason } from "../../../domain/reason";
import type { CellValue, TableRow } from "../../../domain/table";
import { choiceCell, labelCell, textCell } from "../../shared/facts";
import { leversCell, leversTyped, type TypedLever } from "../../shared/levers/levers";

/** What is typed in the form, as it is typed. */
export interface TypedSaving {
  readonly title: string;
  readonly action: string;
  readonly method: string;
  readonly referencePrices: string;
  readonly referenceOrigin: string;
  readonly startIndex: string;
  readonly endIndex: string;
  readonly obtainedPrice: string;
  readonly quantity12: string;
  readonly durationMonths: string;
  /** ISO day, as the date field gives it. */
  readonly notifiedOn: string;
  readonly status: string;
  readonly qualitative: string;
  readonly levers: readonly TypedLever[];
}

export const BLANK: TypedSaving = {
  title: "",
  action: "",
  method: "history",
  referencePrices: "",
  referenceOrigin: "",
  startIndex: "",
  endIndex: "",
  obtainedPrice: "",
  quantity12: "",
  durationMonths: "12",
  notifiedOn: "",
  status: "forecast",
  qualitative: "",
  levers: [],
};

/** Not enough is typed yet, something typed is wrong, or the saving. */
export type LiveResult =
  | { readonly kind: "waiting" }
  | { readonly kind: "wrong"; readonly reasons: readonly Reason[] }
  | { readonly kind: "saving"; readonly input: SavingInput; readonly saving: Saving };

const NEEDED = ["referencePrices", "obtainedPrice", "quantity12", "durationMonths"] as const;

/** The saving that the form describes, computed as it is typed. */
export function liveResult(typed: TypedSaving): LiveResult {
  if (NEEDED.some((field) => typed[field].trim() === "")) return { kind: "waiting" };
  const reading = readSavingInput(typedCells(typed));
  if (!reading.ok) return { kind: "wrong", reasons: reading.problems };
  const result = computeSaving(reading.input);
  if (!result.ok) return { kind: "wrong", reasons: [result.reason] };
  return { kind: "saving", input: reading.input, saving: result.saving };
}

/** The row of `Gains` that the form describes: what was read as numbers is written as numbers. */
export function savingRow(typed: TypedSaving, result: LiveResult): TableRow {
  const cells = typedCells(typed);
  if (result.kind !== "saving") return cells;
  const { input, saving } = result;
  return {
    ...cells,
    referencePrices:
      input.referencePrices.length === 1 ? String(input.referencePrices[0]).replace(".", ",") : typed.referencePrices,
    startIndex: input.startIndex ?? "",
    endIndex: input.endIndex ?? "",
    obtainedPrice: input.obtainedPrice,
    quantity12: input.quantity12,
    durationMonths: input.durationMonths,
    ...savingCells(saving),
  };
}

/** The form of a row, to be modified. */
export function typedFrom(row: TableRow): TypedSaving {
  const day = row["notifiedOn"];
  const decimal = (key: string) => textCell(row, key).replace(".", ",");
  return {
    title: textCell(row, "title"),
    action: textCell(row, "action"),
    method: choiceCell("savings", row, "method") ?? "history",
    referencePrices: decimal("referencePrices"),
    referenceOrigin: textCell(row, "referenceOrigin"),
    startIndex: decimal("startIndex"),
    endIndex: decimal("endIndex"),
    obtainedPrice: decimal("obtainedPrice"),
    quantity12: decimal("quantity12"),
    durationMonths: decimal("durationMonths"),
    notifiedOn: typeof day === "number" ? (fromSerial(day) ?? "") : "",
    status: choiceCell("savings", row, "status") ?? "forecast",
    qualitative: textCell(row, "qualitative"),
    levers: leversTyped(textCell(row, "levers")),
  };
}

function typedCells(typed: TypedSaving): Record<string, CellValue> {
  return {
    title: typed.title.trim(),
    action: typed.action.trim(),
    method: labelCell("savings", "method", typed.method),
    referencePrices: typed.referencePrices.trim(),
    referenceOrigin: typed.referenceOrigin.trim(),
    startIndex: typed.startIndex.trim(),
    endIndex: typed.endIndex.trim(),
    obtainedPrice: typed.obtainedPrice.trim(),
    quantity12: typed.quantity12.trim(),
    durationMonths: typed.durationMonths.trim(),
    notifiedOn: isIsoDay(typed.notifiedOn) ? toSerial(typed.notifiedOn) : "",
    status: labelCell("savings", "status", typed.status),
    qualitative: typed.qualitative.trim(),
    levers: leversCell(typed.levers),
  };
}
