import type { WriteSheet } from "hucre/xlsx";
import { APPROCH_COLUMNS, DECP_COLUMNS, PROGRAMME_COLUMNS, type HandedColumn } from "./columns";
import { plannedPurchases, type HandedProgramme, type PlannedPurchase } from "./programme";

const HEADER = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7E6E4" } },
} as const;

/**
 * The programme as a workbook of its own, without any trace of the add-in: the programme, the list for APProch and the
 * essential data known so far. Texts are texts, even those that begin like a formula.
 */
export async function programmeWorkbook(programme: HandedProgramme): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import("hucre/xlsx");
  const purchases = plannedPurchases(programme);
  const sheets = [
    sheet("Programme", PROGRAMME_COLUMNS, purchases),
    sheet("APProch", APPROCH_COLUMNS, purchases),
    sheet("DECP", DECP_COLUMNS, purchases),
  ];
  return new Uint8Array(await writeXlsx({ sheets }));
}

function sheet(name: string, columns: readonly HandedColumn[], purchases: readonly PlannedPurchase[]): WriteSheet {
  const rows = [
    columns.map(({ header }) => header),
    ...purchases.map((purchase) => columns.map(({ cell }) => cell(purchase))),
  ];
  const cells = new Map<string, { style: typeof HEADER | { numFmt: string } }>();
  columns.forEach(({ format }, column) => {
    cells.set(`0,${String(column)}`, { style: HEADER });
    if (format === undefined) return;
    purchases.forEach((_purchase, at) =>
      cells.set(`${String(at + 1)},${String(column)}`, { style: { numFmt: format } }),
    );
  });
  return {
    name,
    rows: rows.map((row) => [...row]),
    cells,
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: 1 },
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
