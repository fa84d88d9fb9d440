import { fromSerial, isIsoDay, toSerial } from "../../../domain/calendar";
import {
  computeSaving,
  qualitativeCell,
  readQualitative,
  readSavingInput,
  savingCells,
  splitBasket,
  splitLives,
  tellsLives,
  withStatus,
  type QualitativeGain,
  type Saving,
  type SavingInput,
} from "../../../domain/savings";
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
  /** ISO day. */
  readonly referenceOn: string;
  readonly startIndex: string;
  readonly endIndex: string;
  readonly obtainedPrice: string;
  readonly quantity12: string;
  readonly quantityBefore: string;
  readonly budgetLine: string;
  readonly marketPrice: string;
  readonly durationMonths: string;
  /** ISO day, as the date field gives it. */
  readonly notifiedOn: string;
  readonly members: string;
  readonly financeMethod: string;
  readonly financeReference: string;
  readonly status: string;
  /** Who gave the status: a buyer, Finance… */
  readonly statusBy: string;
  /** The states that it had, as the sheet keeps them. */
  readonly statusHistory: string;
  readonly qualitative: readonly QualitativeGain[];
  /** What the cell of qualitative gains holds that is not one: kept as it came. */
  readonly qualitativeRest: string;
  readonly levers: readonly TypedLever[];
}

export const BLANK: TypedSaving = {
  title: "",
  action: "",
  method: "history",
  referencePrices: "",
  referenceOrigin: "",
  referenceOn: "",
  startIndex: "",
  endIndex: "",
  obtainedPrice: "",
  quantity12: "",
  quantityBefore: "",
  budgetLine: "",
  marketPrice: "",
  durationMonths: "12",
  notifiedOn: "",
  members: "",
  financeMethod: "",
  financeReference: "",
  status: "forecast",
  statusBy: "",
  statusHistory: "",
  qualitative: [],
  qualitativeRest: "",
  levers: [],
};

/** Not enough is typed yet, something typed is wrong, or the saving. */
export type LiveResult =
  | { readonly kind: "waiting" }
  | { readonly kind: "wrong"; readonly reasons: readonly Reason[] }
  | { readonly kind: "saving"; readonly input: SavingInput; readonly saving: Saving };

/** Costs of a life that are typed one by one, rather than a cost already computed. */
export function isDetailed({ method, referencePrices }: TypedSaving): boolean {
  return method === "global-cost" && tellsLives(referencePrices);
}

const NEEDED = ["referencePrices", "obtainedPrice", "quantity12", "durationMonths"] as const;
/** A basket holds its prices and quantities line by line. */
const NEEDED_BY_BASKET = ["referencePrices", "durationMonths"] as const;
/** The costs of both lives give both prices. */
const NEEDED_BY_LIVES = ["referencePrices", "quantity12", "durationMonths"] as const;

/** The saving that the form describes, computed as it is typed. */
export function liveResult(typed: TypedSaving): LiveResult {
  if (isIncomplete(typed)) return { kind: "waiting" };
  const reading = readSavingInput(typedCells(typed));
  if (!reading.ok) return { kind: "wrong", reasons: reading.problems };
  const result = computeSaving(reading.input);
  if (!result.ok) return { kind: "wrong", reasons: [result.reason] };
  return { kind: "saving", input: reading.input, saving: result.saving };
}

/** Whether something that the method needs is not typed yet. */
function isIncomplete(typed: TypedSaving): boolean {
  const { method, referencePrices } = typed;
  const isBasket = method === "basket";
  const needed = isBasket ? NEEDED_BY_BASKET : isDetailed(typed) ? NEEDED_BY_LIVES : NEEDED;
  if (needed.some((field) => typed[field].trim() === "")) return true;
  const lines = isBasket ? splitBasket(referencePrices) : undefined;
  if (lines?.some((line) => [line.reference, line.obtained, line.quantity].includes(""))) return true;
  const lives = isDetailed(typed) ? splitLives(referencePrices) : undefined;
  return lives !== undefined && (lives.before.purchase === "" || lives.after.purchase === "");
}

/**
 * The row of `Gains` that the form describes: what was read as numbers is written as numbers.
 *
 * @param today ISO day: that of the status, when it is not the one of `before`
 * @param before the row that is modified
 */
export function savingRow(typed: TypedSaving, result: LiveResult, today: string, before?: TableRow): TableRow {
  const cells = { ...typedCells(typed), ...statusCells(typed, today, before) };
  if (result.kind !== "saving") return cells;
  const { input, saving } = result;
  const isOnePrice = input.method !== "basket" && !isDetailed(typed) && input.referencePrices.length === 1;
  return {
    ...cells,
    referencePrices: isOnePrice ? String(input.referencePrices[0]).replace(".", ",") : typed.referencePrices,
    quantityBefore: input.quantityBefore ?? "",
    budgetLine: input.budgetLine ?? "",
    marketPrice: input.marketPrice ?? "",
    financeReference: input.finance?.referencePrice ?? "",
    startIndex: input.startIndex ?? "",
    endIndex: input.endIndex ?? "",
    obtainedPrice: input.obtainedPrice,
    quantity12: input.quantity12,
    // "12 mois + 3 reconductions" says more than 48.
    durationMonths:
      input.firmMonths === undefined && !input.oneOff ? input.durationMonths : typed.durationMonths.trim(),
    ...savingCells(saving),
  };
}

/** Who gave the status and when, and the states before it; a status that did not change keeps its day. */
function statusCells({ status, statusBy, statusHistory }: TypedSaving, today: string, before?: TableRow): TableRow {
  const label = String(labelCell("savings", "status", status));
  const who = statusBy.trim();
  const changed = before === undefined || before["status"] !== label || textCell(before, "statusBy") !== who;
  if (!changed) return { statusBy: who };
  return {
    statusBy: who,
    statusOn: toSerial(today),
    statusHistory: withStatus(statusHistory || firstStatus(before), { status: label, on: today, who }),
  };
}

/** The state that a row typed in the sheet had before anybody changed it here. */
function firstStatus(before: TableRow | undefined): string {
  const on = before && typeof before["statusOn"] === "number" ? fromSerial(before["statusOn"]) : undefined;
  if (!before || on === undefined) return "";
  return withStatus("", { status: textCell(before, "status"), on, who: textCell(before, "statusBy") });
}

/** The form of a row, to be modified. */
export function typedFrom(row: TableRow): TypedSaving {
  const day = (key: string) => {
    const serial = row[key];
    return typeof serial === "number" ? (fromSerial(serial) ?? "") : "";
  };
  const qualitative = readQualitative(textCell(row, "qualitative"));
  const decimal = (key: string) => textCell(row, key).replace(".", ",");
  return {
    title: textCell(row, "title"),
    action: textCell(row, "action"),
    method: choiceCell("savings", row, "method") ?? "history",
    // Only a number of the sheet has a point: what is written keeps its words.
    referencePrices:
      typeof row["referencePrices"] === "number" ? decimal("referencePrices") : textCell(row, "referencePrices"),
    referenceOrigin: textCell(row, "referenceOrigin"),
    referenceOn: day("referenceOn"),
    startIndex: decimal("startIndex"),
    endIndex: decimal("endIndex"),
    obtainedPrice: decimal("obtainedPrice"),
    quantity12: decimal("quantity12"),
    quantityBefore: decimal("quantityBefore"),
    budgetLine: decimal("budgetLine"),
    marketPrice: decimal("marketPrice"),
    durationMonths: decimal("durationMonths"),
    notifiedOn: day("notifiedOn"),
    members: textCell(row, "members"),
    financeMethod: choiceCell("savings", row, "financeMethod") ?? "",
    financeReference: decimal("financeReference"),
    status: choiceCell("savings", row, "status") ?? "forecast",
    statusBy: textCell(row, "statusBy"),
    statusHistory: textCell(row, "statusHistory"),
    qualitative: qualitative.gains,
    qualitativeRest: qualitative.problems.length > 0 ? textCell(row, "qualitative") : "",
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
    quantityBefore: typed.quantityBefore.trim(),
    budgetLine: typed.budgetLine.trim(),
    marketPrice: typed.marketPrice.trim(),
    durationMonths: typed.durationMonths.trim(),
    notifiedOn: isIsoDay(typed.notifiedOn) ? toSerial(typed.notifiedOn) : "",
    referenceOn: isIsoDay(typed.referenceOn) ? toSerial(typed.referenceOn) : "",
    members: typed.members.trim(),
    financeMethod: typed.financeMethod === "" ? "" : labelCell("savings", "financeMethod", typed.financeMethod),
    financeReference: typed.financeReference.trim(),
    status: labelCell("savings", "status", typed.status),
    qualitative: typed.qualitativeRest === "" ? qualitativeCell(typed.qualitative) : typed.qualitativeRest,
    levers: leversCell(typed.levers),
  };
}
