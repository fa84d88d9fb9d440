import { parseAmount, parseChoice, parseDay, valueOf } from "../need";
import { TABLES, type TableRow } from "../table";
import { tidy } from "../text";
import type { Contract, Payment, PurchaseQuality, SupplierType } from "./spend";
import { zoneOf } from "./zone";

/** The line of spend of a row of `Paiements`. */
export function readPayment(row: TableRow): Payment {
  return {
    id: text(row, "id"),
    paidOn: valueOf(parseDay(row["paidOn"])),
    supplier: text(row, "supplier"),
    supplierType: choice("payments", row, "supplierType") as SupplierType | undefined,
    zone: zoneOf(text(row, "place")),
    title: text(row, "title"),
    amount: sureAmount(row),
    department: text(row, "department"),
    family: text(row, "family"),
    contract: text(row, "contract"),
    quality: choice("payments", row, "quality") as PurchaseQuality | undefined,
  };
}

/** The contract of a row of `Contrats`. */
export function readContract(row: TableRow): Contract {
  return {
    id: text(row, "id"),
    number: text(row, "number"),
    title: text(row, "title"),
    supplier: text(row, "supplier"),
    supplierType: choice("contracts", row, "supplierType") as SupplierType | undefined,
    amount: sureAmount(row),
    startOn: valueOf(parseDay(row["startOn"])),
    endOn: valueOf(parseDay(row["endOn"])),
    family: text(row, "family"),
    socialConsiderations: text(row, "socialConsiderations"),
    environmentalConsiderations: text(row, "environmentalConsiderations"),
  };
}

/** An amount with tax or with a doubt is not an amount without tax: it is left out, and counted as such. */
function sureAmount(row: TableRow) {
  const reading = parseAmount(row["amount"]);
  if (reading.kind !== "value") return undefined;
  return (reading.notes ?? []).every(({ code }) => code === "amount.negative") ? reading.value : undefined;
}

const CHOICES = new Map(
  (["contracts", "payments"] as const).flatMap((table) =>
    TABLES[table].columns.map(({ key, choices = [] }) => [`${table}.${key}`, choices] as const),
  ),
);

function choice(table: "contracts" | "payments", row: TableRow, key: string): string | undefined {
  return valueOf(parseChoice(CHOICES.get(`${table}.${key}`) ?? [], row[key]));
}

function text(row: TableRow, key: string): string {
  return tidy(String(row[key] ?? ""));
}
