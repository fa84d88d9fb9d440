import { readMarkup } from "./markup";
import type { WorkbookTraits } from "./sheetTraits";

/** A sheet has no more lines than this: what is repeated beyond is the empty end of it. */
const MOST_LINES = 1_048_576;

/** Hidden sheets, hidden lines and calendar of an OpenDocument workbook, from the XML of its content. */
export function odsTraits(content: string): WorkbookTraits {
  const hiddenStyles = new Set<string>();
  const sheets: { readonly hidden: boolean; readonly hiddenLines: Set<number> }[] = [];
  let dates: WorkbookTraits["dates"] = "1900";
  let [style, line, depth] = ["", 0, 0];
  readMarkup(content, {
    open: (name, attribute) => {
      if (name === "style") style = attribute("name") ?? "";
      else if (name === "table-properties" && attribute("display") === "false") hiddenStyles.add(style);
      else if (name === "null-date" && attribute("date-value")?.startsWith("1904") === true) dates = "1904";
      else if (name === "table" && ++depth === 1) {
        sheets.push({ hidden: hiddenStyles.has(attribute("style-name") ?? ""), hiddenLines: new Set() });
        line = 0;
      } else if (name === "table-row" && depth === 1) {
        const repeated = Math.max(1, Number(attribute("number-rows-repeated") ?? 1));
        const last = Math.min(line + repeated, MOST_LINES);
        const hidden = /collapse|filter/u.test(attribute("visibility") ?? "");
        if (hidden) for (let at = line + 1; at <= last; at++) sheets.at(-1)?.hiddenLines.add(at);
        line = last;
      }
    },
    close: (name) => {
      if (name === "table") depth -= 1;
    },
  });
  return { dates, sheets };
}
