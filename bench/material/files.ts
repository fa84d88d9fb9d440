import { writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { needRows } from "./needs";

const COLUMNS = {
  department: "Direction",
  title: "Objet du besoin",
  nature: "Nature (F/S/T)",
  character: "Caractère",
  annualAmount: "Montant annuel € HT",
  durationMonths: "Durée (mois)",
  renewals: "Reconductions",
  neededBy: "Date souhaitée",
  place: "Lieu",
  priority: "Priorité",
} as const;

/** A needs list as a department returns it: a header, then a line a need. */
function table(count: number): (string | number)[][] {
  const keys = Object.keys(COLUMNS);
  const lines = needRows(count).map((row) =>
    keys.map((key) => {
      const cell = row[key];
      return typeof cell === "number" ? cell : String(cell ?? "");
    }),
  );
  return [Object.values(COLUMNS), ...lines];
}

/** The list as a text file: semicolons, decimal commas, a byte order mark, as Excel writes it in France. */
export function csvFile(count: number): Uint8Array {
  const french = table(count).map((line) =>
    line.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)),
  );
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(french, { delimiter: ";", newline: "\r\n" })}`);
}

/** The list as a workbook of one sheet. */
export function xlsxFile(count: number): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Besoins", rows: table(count) }] });
}
