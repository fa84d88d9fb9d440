import type { SheetId } from "../grid/grid";
import type { Json } from "../protocol/batch-wire";
import type { Context } from "./context";

/** Page set-up is kept among the sheet's properties, under this prefix, as JSON: `page.Orientation` → `"Landscape"`. */
export const PAGE_PREFIX = "page.";

/** A setting of the page set-up, by its wire name; null when it was never set. */
export function pageSetting({ grid }: Context, sheet: SheetId, name: string): Json {
  const text = grid.store.properties(sheet).get(PAGE_PREFIX + name);
  return text === undefined ? null : (JSON.parse(text) as Json);
}

export function setPageSetting({ grid }: Context, sheet: SheetId, name: string, value: Json): void {
  grid.store.setProperty(sheet, PAGE_PREFIX + name, JSON.stringify(value));
}
