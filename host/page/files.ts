import type { Grid } from "../grid/grid";
import type { Loss } from "../xlsx/index";
import type { Words } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What opening or saving left aside, in words. */
export function lossLines(losses: readonly Loss[], words: Words): string[] {
  if (losses.length === 0) return [];
  const lines = losses.map(
    (loss) => `${loss.sheet === "" ? "" : `${loss.sheet} : `}${words.losses[loss.code]} (${loss.count})`,
  );
  return [words.lost, ...lines];
}

/** Opens an .xlsx in place of the workbook. The library is loaded when first needed. @throws UnreadableWorkbook */
export async function openFile(grid: Grid, bytes: Uint8Array): Promise<readonly Loss[]> {
  const { openWorkbook } = await import("../xlsx/index");
  const { snapshot, losses } = await openWorkbook(bytes);
  grid.load(snapshot);
  return losses;
}

/** The workbook as an .xlsx, formulas calculated. */
export async function saveFile(grid: Grid): Promise<{ readonly bytes: Uint8Array; readonly losses: readonly Loss[] }> {
  const { saveWorkbook } = await import("../xlsx/index");
  await grid.calculation.settle();
  return saveWorkbook(grid.serialise());
}

/** Gives a file to the person. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
