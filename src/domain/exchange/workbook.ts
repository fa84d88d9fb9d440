import type { WriteSheet } from "hucre/xlsx";
import { APPROCH_COLUMNS, DECP_COLUMNS, PROGRAMME_COLUMNS, type HandedColumn } from "./columns";
import { plannedPurchases, type HandedProgramme, type PlannedPurchase, type Publisher } from "./programme";

const HEADER = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7E6E4" } },
} as const;

const LISTS: readonly (readonly [name: string, columns: readonly HandedColumn[]])[] = [
  ["Programme", PROGRAMME_COLUMNS],
  ["APProch", APPROCH_COLUMNS],
  ["DECP", DECP_COLUMNS],
];

/**
 * The programme as a workbook of its own, without any trace of the add-in: the programme, the list for APProch, the
 * essential data known so far and the keys of their columns, which never change. Texts are texts, even those that begin
 * like a formula.
 */
export async function programmeWorkbook(programme: HandedProgramme): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import("hucre/xlsx");
  const purchases = plannedPurchases(programme);
  const lists = LISTS.map(([name, columns]) => sheet(name, columns, purchases, programme.publisher));
  return new Uint8Array(await writeXlsx({ sheets: [...lists, keysSheet()] }));
}

/** Which column is which, for those who read the file by a program: the keys outlive the headers. */
function keysSheet(): WriteSheet {
  const rows = LISTS.flatMap(([name, columns]) => columns.map(({ key, header }) => [name, key, header]));
  return {
    name: "Colonnes",
    rows: [["Feuille", "Clé", "En-tête"], ...rows],
    cells: new Map([0, 1, 2].map((column) => [`0,${String(column)}`, { style: HEADER }])),
    columns: [{ width: 14 }, { width: 32 }, { width: 36 }],
    freezePane: { rows: 1 },
  };
}

function sheet(
  name: string,
  columns: readonly HandedColumn[],
  purchases: readonly PlannedPurchase[],
  publisher: Publisher,
): WriteSheet {
  const rows = [
    columns.map(({ header }) => header),
    ...purchases.map((purchase) => columns.map(({ cell }) => cell(purchase, publisher))),
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
