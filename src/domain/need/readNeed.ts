import type { CellValue, TableRow } from "../table";
import { tidy } from "../text";
import { choicesOf } from "./choices";
import type { Need, NeedCharacter, NeedStatus } from "./need";
import { parseAmount } from "./parseAmount";
import { parseChoice, parseNature, parseYesNo } from "./parseChoice";
import { parseCount, parseYear } from "./parseCount";
import { parseDay } from "./parseDay";
import { parseDuration } from "./parseDuration";
import type { Reading } from "./reading";

/**
 * The need of a row of `Besoins`. Columns that are absent read as empty. Keys that needs are grouped by (department,
 * operation, codes…) lose their stray spaces; the title and the description stay as they were written.
 */
export function readNeed(row: TableRow): Need {
  const { durationMonths, renewals } = duration(row);
  return {
    id: key(row["id"]),
    year: parseYear(row["year"]),
    department: key(row["department"]),
    service: key(row["service"]),
    contributor: key(row["contributor"]),
    title: text(row["title"]),
    description: text(row["description"]),
    quantity: parseCount(row["quantity"]),
    unit: key(row["unit"]),
    nature: parseNature(row["nature"]),
    character: oneOf<NeedCharacter>("character", row),
    operation: key(row["operation"]),
    functionalUnit: key(row["functionalUnit"]),
    annualAmount: parseAmount(row["annualAmount"]),
    totalAmount: parseAmount(row["totalAmount"]),
    durationMonths,
    renewals,
    options: parseAmount(row["options"]),
    maximum: parseAmount(row["maximum"]),
    executedAmount: parseAmount(row["executedAmount"]),
    expectedChange: change(row["expectedChange"]),
    estimateOrigin: key(row["estimateOrigin"]),
    currentContract: key(row["currentContract"]),
    currentHolder: key(row["currentHolder"]),
    currentEnd: parseDay(row["currentEnd"]),
    neededBy: parseDay(row["neededBy"]),
    place: key(row["place"]),
    priority: choiceOrText("priority", row),
    suggestedFamily: key(row["suggestedFamily"]),
    confidence: parseCount(row["confidence"]),
    validatedFamily: key(row["validatedFamily"]),
    cpv: key(row["cpv"]),
    socialConsiderations: choiceOrText("socialConsiderations", row),
    environmentalConsiderations: choiceOrText("environmentalConsiderations", row),
    reservable: parseYesNo(row["reservable"]),
    innovation: parseYesNo(row["innovation"]),
    unforeseenReason: text(row["unforeseenReason"]).trim(),
    status: oneOf<NeedStatus>("status", row),
    pooling: key(row["pooling"]),
    action: key(row["action"]),
    ignoredAnomalies: text(row["ignoredAnomalies"]),
    origin: key(row["origin"]),
  };
}

/** Renewals written in the duration ("1 an + 3 reconductions") count when their own column is empty. */
function duration(row: TableRow): Pick<Need, "durationMonths" | "renewals"> {
  const firm = parseDuration(row["durationMonths"]);
  const renewals = parseCount(row["renewals"]);
  if (firm.kind !== "value") return { durationMonths: firm, renewals };
  const said = firm.value.renewals;
  const durationMonths: Reading<number> = { kind: "value", value: firm.value.months };
  return {
    durationMonths,
    renewals: renewals.kind === "empty" && said !== undefined ? { kind: "value", value: said } : renewals,
  };
}

/** A change keeps its sign: "+5 %" is five per cent more. */
function change(cell: CellValue | undefined): Reading<number> {
  return parseCount(typeof cell === "string" ? cell.replace(/^\s*\+\s*/u, "") : cell);
}

function oneOf<Value extends string>(column: string, row: TableRow): Reading<Value> {
  return parseChoice(choicesOf(column), row[column]) as Reading<Value>;
}

/** The stable value when the list knows the wording, else the wording itself. */
function choiceOrText(column: string, row: TableRow): string {
  const reading = parseChoice(choicesOf(column), row[column]);
  return reading.kind === "value" ? reading.value : key(row[column]);
}

function text(cell: CellValue | undefined): string {
  return cell === undefined ? "" : String(cell);
}

function key(cell: CellValue | undefined): string {
  return cell === undefined || cell === "" ? "" : tidy(text(cell));
}
