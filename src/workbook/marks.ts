import type { TableKey } from "../domain/table";
import type { Layout } from "./columns/layout";
import { locate, required, requiredPlace } from "./columns/locate";
import { isMarkFormula, markFormula, type CellMark } from "./look/marks";
import type { Visit } from "./office/visit";

/**
 * Colours the cells of a table that a text of their row names, by conditional formats: the fills of people stay what
 * they are underneath, the colour goes with the text, follows the row when it is sorted, filtered or inserted, and
 * survives without the pane. Three rules on whole columns, however many rows: no address list to outgrow, nothing to
 * extend when rows come. Without marks, what was set is taken away. Three requests.
 *
 * @param driver key of the column whose text names the cells, as `cellMark` writes them
 */
export async function markCells(
  visit: Visit,
  key: TableKey,
  driver: string,
  marks: readonly CellMark[],
): Promise<void> {
  const formats = new Map<Excel.Range, Excel.ConditionalFormatCollection>();
  const locations = await locate(visit, [key], ({ body }) => {
    const { conditionalFormats } = body.getEntireColumn();
    conditionalFormats.load("items/id,items/type");
    formats.set(body, conditionalFormats);
  });
  const { layout, body } = required(locations, key);
  const customs = (formats.get(body)?.items ?? []).filter(({ type }) => type === "Custom");
  for (const { custom } of customs) custom.rule.load("formula");
  if (customs.length > 0) await visit.ask();
  for (const one of customs) if (isMarkFormula(one.custom.rule.formula)) one.delete();
  const place = requiredPlace(layout, driver);
  const text = `$${letters(layout.left + place)}1`;
  const headerAt = `${letters(layout.left)}$${layout.top}`;
  const columns = body.getEntireColumn();
  // Excel applies the newest rule first: the worst comes last.
  for (const { word, fill, bold } of marks.toReversed()) {
    dress(columns, markFormula(word, { at: headerAt }, text), fill, bold);
    for (const { place: at, header } of renamedColumns(layout)) {
      dress(columns.getColumn(at), markFormula(word, { words: header }, text), fill, bold);
    }
  }
  await visit.commit();
}

function dress(range: Excel.Range, formula: string, fill: string, bold: boolean): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  if (bold) custom.format.font.bold = true;
}

/** Columns whose header in the sheet is no longer the one that texts name. */
function renamedColumns({ definition, places, columns }: Layout): readonly { place: number; header: string }[] {
  return definition.columns.flatMap(({ key, header }) => {
    const place = places.get(key);
    return place === undefined || columns[place]?.name === header ? [] : [{ place, header }];
  });
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
