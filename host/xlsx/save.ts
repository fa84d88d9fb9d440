import { writeXlsx } from "hucre/xlsx";
import type { SnapshotBand, WorkbookSnapshot } from "../grid/contract/snapshot";
import type { Aside, BandFormat } from "./aside";
import { writeAside } from "./aside";
import { toFile } from "./formula-storage";
import type { Loss } from "./losses";
import { LossCounter } from "./losses";
import { writeSheet } from "./sheet-out";
import { USUAL_FONT, writeStyle } from "./styles";

/** A workbook as a file, with what Excel will not find in it. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** Writes an .xlsx. What the format's library cannot write is kept for the next opening here, and told as lost for Excel. */
export async function saveWorkbook(snapshot: WorkbookSnapshot): Promise<SavedWorkbook> {
  const losses = new LossCounter();
  const writing = { snapshot, losses, styles: snapshot.formats.map(writeStyle) };
  losses.add("settings", "", snapshot.settings.size + snapshot.xmlParts.size);
  const scopeName = (scope: string): string => snapshot.sheets.find((sheet) => sheet.id === scope)?.name ?? "";
  const bytes = await writeXlsx({
    sheets: snapshot.sheets.map((sheet) => writeSheet(sheet, writing)),
    namedRanges: snapshot.names.map((name) => ({
      name: name.name,
      range: toFile(name.formula),
      ...(name.scope === "" ? {} : { scope: scopeName(name.scope) }),
      ...(name.comment === "" ? {} : { comment: name.comment }),
    })),
    activeSheet: Math.max(
      0,
      snapshot.sheets.findIndex((sheet) => sheet.id === snapshot.active),
    ),
    defaultFont: USUAL_FONT,
    properties: { creator: "Programm'Achats", custom: writeAside(asideOf(snapshot)) },
  });
  return { bytes, losses: losses.list() };
}

/** Members with something in them only: a file without any has no custom property. */
function asideOf(snapshot: WorkbookSnapshot): Aside {
  const bySheet = <T>(pick: (sheet: WorkbookSnapshot["sheets"][number]) => T | null): Record<string, T> =>
    Object.fromEntries(
      snapshot.sheets.flatMap((sheet) => {
        const part = pick(sheet);
        return part === null ? [] : [[sheet.name, part] as const];
      }),
    );
  const owner = (id: string): string => snapshot.sheets.find((sheet) => sheet.id === id)?.name ?? id;
  const tables = snapshot.sheets
    .flatMap((sheet) => sheet.tables)
    .map(
      ({ name, columns, filters, id: _, rect: _rect, ...look }) =>
        [name, { look, ids: columns.map((column) => column.id), filters }] as const,
    );
  const aside = {
    settings: [...snapshot.settings],
    xmlParts: [...snapshot.xmlParts],
    properties: [...snapshot.properties]
      .map(([id, pairs]) => [owner(id), [...pairs]] as const)
      .filter(([, pairs]) => pairs.length > 0),
    names: snapshot.names
      .filter((name) => !name.visible)
      .map((name) => ({ ...name, scope: name.scope === "" ? "" : owner(name.scope) })),
    comments: bySheet((sheet) => (sheet.comments.length > 0 ? sheet.comments : null)),
    protection: bySheet((sheet) => sheet.protection),
    // Identifiers of sheets are of one session: charts name theirs.
    charts: bySheet((sheet) =>
      sheet.charts.length > 0
        ? sheet.charts.map((chart) => ({ ...chart, source: { ...chart.source, sheet: owner(chart.source.sheet) } }))
        : null,
    ),
    bands: bySheet((sheet) => {
      const formats = (bands: readonly SnapshotBand[]): BandFormat[] =>
        bands.flatMap((band) =>
          band.format === undefined ? [] : [[band.index, snapshot.formats[band.format] ?? {}] as const],
        );
      const [columns, rows] = [formats(sheet.columns), formats(sheet.rows)];
      return columns.length + rows.length > 0 ? { columns, rows } : null;
    }),
    tables: Object.fromEntries(tables.filter(([, table]) => isUnusual(table))),
  };
  return Object.fromEntries(
    Object.entries(aside).filter(([, part]) => (Array.isArray(part) ? part.length > 0 : Object.keys(part).length > 0)),
  );
}

function isUnusual(table: {
  look: { highlightFirstColumn: boolean; highlightLastColumn: boolean };
  ids: readonly number[];
  filters: object;
}): boolean {
  return (
    table.look.highlightFirstColumn ||
    table.look.highlightLastColumn ||
    Object.keys(table.filters).length > 0 ||
    table.ids.some((id, index) => id !== index + 1)
  );
}
