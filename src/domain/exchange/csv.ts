import { unparse } from "papaparse";
import { fromSerial } from "../calendar";
import { APPROCH_COLUMNS, type Cell, type HandedColumn } from "./columns";
import { plannedPurchases, type HandedProgramme } from "./programme";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The list ready for APProch: UTF-8 with its mark, ";" and dd/mm/yyyy, as Excel in French opens it. A text that begins
 * like a formula is preceded by an apostrophe: opening the file runs nothing.
 */
export function approchCsv(programme: HandedProgramme): string {
  const rows = plannedPurchases(programme).map((purchase) =>
    APPROCH_COLUMNS.map((column) => written(column, column.cell(purchase, programme.publisher))),
  );
  const fields = APPROCH_COLUMNS.map(({ header }) => header);
  return BYTE_ORDER_MARK + unparse({ fields, data: rows }, { delimiter: ";", newline: "\r\n" });
}

function written({ format }: HandedColumn, cell: Cell): string {
  if (cell === null) return "";
  if (format?.includes("yyyy") && typeof cell === "number")
    return (fromSerial(cell) ?? "").split("-").reverse().join("/");
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const text = String(cell);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
