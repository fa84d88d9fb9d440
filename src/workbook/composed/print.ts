import { toWorkbookError } from "../office/errors";
import type { Visit } from "../office/visit";
import type { ComposedSheet } from "./composed-sheet";

/** In points: half an inch leaves the page its width, and every printer can. */
const EDGE = 36;

/** Queues the printing of a composed sheet on A4: its area, its pages, its margins, all written rather than assumed. */
function preparePages(sheet: Excel.Worksheet, { lines, widths, landscape, pages }: ComposedSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.leftMargin = EDGE;
  pageLayout.rightMargin = EDGE;
  pageLayout.topMargin = EDGE;
  pageLayout.bottomMargin = EDGE;
  pageLayout.centerHorizontally = true;
  // Excel follows no break of ours on a sheet that it fits to pages.
  pageLayout.zoom =
    pages === "as-is" ? { scale: 100 } : { horizontalFitToPages: 1, verticalFitToPages: pages === "one" ? 1 : 0 };
  pageLayout.setPrintArea(sheet.getCell(0, 0).getResizedRange(lines.length - 1, widths.length - 1));
  sheet.horizontalPageBreaks.removePageBreaks();
  lines.forEach(({ newPage = false }, line) => {
    if (newPage && line > 0) sheet.horizontalPageBreaks.add(sheet.getCell(line, 0));
  });
}

/** A sheet whose writing is queued or done. */
export interface WrittenSheet {
  readonly sheet: Excel.Worksheet;
  readonly content: ComposedSheet;
}

/**
 * Sends the printing of these sheets, one request, with what is queued before it.
 * @returns false when Excel refuses it, where no printer is known: the sheets are complete without it
 */
export async function setUpPages(visit: Visit, sheets: readonly WrittenSheet[]): Promise<boolean> {
  try {
    for (const { sheet, content } of sheets) preparePages(sheet, content);
    await visit.commit();
    return true;
  } catch (error) {
    const { code } = toWorkbookError(error).problem;
    if (code !== "not-supported" && code !== "unknown") throw error;
    return false;
  }
}
