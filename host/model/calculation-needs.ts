import type { WireQuery } from "../protocol/batch-wire";
import type { TypeName } from "./objects";

/** Simple members whose value is a result, or depends on results. */
const RESULTS = new Set(["values", "text", "valuetypes", "value", "hasspill", "valid", "*", "$all"]);
/** Types whose load without names contains such a member. */
const HOLDERS: ReadonlySet<TypeName> = new Set<TypeName>([
  "Range",
  "TableRow",
  "TableColumn",
  "TableRowCollection",
  "TableColumnCollection",
  "NamedItem",
  "NamedItemCollection",
]);
/** Methods whose effect depends on results. */
const METHODS =
  /^(GetUsedRange|GetSpill|Find|ReplaceAll|RemoveDuplicates|Apply|Reapply|Autofit|CopyFrom|GetSpecialCells|GetRangeEdge|GetSurroundingRegion|GetVisibleView|GetInvalidCells)/;

/** True when a load reads results of formulas: it must wait for the calculation, as Excel does within a batch. */
export function queryReadsResults(type: TypeName, query: WireQuery): boolean {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (names.length === 0) return HOLDERS.has(type);
  return names.some((name) => RESULTS.has(name.split("/").at(-1)?.toLowerCase() ?? ""));
}

/** True when a method works on results of formulas. */
export function callReadsResults(name: string): boolean {
  return METHODS.test(name);
}
