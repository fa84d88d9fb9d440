import { cents, type Cents } from "../../../domain/money";
import type { PoolingVehicle } from "../../../domain/pooling";
import { computeSaving, readSavingInput, savingCells } from "../../../domain/savings";
import type { TableRow } from "../../../domain/table";
import { choiceCell, listCell, numberCell, textCell } from "./cells";
import type { LotRow, PoolingRow, SavingRow, SavingStatus } from "./facts";

export function poolingIn(row: TableRow): PoolingRow {
  const decision = choiceCell("poolings", row, "decision");
  return {
    id: textCell(row, "id"),
    family: textCell(row, "family"),
    title: textCell(row, "title"),
    needIds: listCell(row, "needs"),
    departments: listCell(row, "departments"),
    amount: amountCell(row, "amount"),
    vehicle: choiceCell("poolings", row, "vehicle") as PoolingVehicle | undefined,
    decision: decision === "accepted" || decision === "refused" ? decision : "proposed",
    motive: textCell(row, "motive"),
    fingerprint: textCell(row, "fingerprint"),
  };
}

export function lotIn(row: TableRow): LotRow {
  return {
    id: textCell(row, "id"),
    action: textCell(row, "action"),
    number: numberCell(row, "number"),
    title: textCell(row, "title"),
    criterion: choiceCell("lots", row, "criterion") ?? "",
    amount: amountCell(row, "amount"),
    needIds: listCell(row, "needs"),
    reserved: choiceCell("lots", row, "reserved") === "yes",
    kept: choiceCell("lots", row, "decision") !== "dropped",
    noAllotmentReason: textCell(row, "noAllotmentReason"),
  };
}

export function savingIn(row: TableRow): SavingRow {
  const reading = readSavingInput(row);
  const result = reading.ok ? computeSaving(reading.input) : undefined;
  const saving = result?.ok ? result.saving : undefined;
  const cells = saving ? savingCells(saving) : {};
  return {
    id: textCell(row, "id"),
    title: textCell(row, "title"),
    twelveMonths: saving?.twelveMonths,
    rate: saving?.rate,
    status: choiceCell("savings", row, "status") as SavingStatus | undefined,
    byLever: saving?.byLever ?? {},
    toWrite: Object.fromEntries(Object.entries(cells).filter(([key, cell]) => (row[key] ?? "") !== cell)),
    row,
  };
}

function amountCell(row: TableRow, key: string): Cents | undefined {
  const euros = numberCell(row, key);
  return euros === undefined ? undefined : cents(euros);
}
