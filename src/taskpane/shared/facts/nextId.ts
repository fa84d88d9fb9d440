import { TABLES, type TableKey } from "../../../domain/table";

/**
 * The next identifier of a table, for an act that must name a row before it exists (a need bears the number of its
 * pooling). Numbers are never reused as long as their row is there.
 * @example nextId("poolings", [{ id: "M-0003" }]) //=> "M-0004"
 */
export function nextId(table: TableKey, rows: readonly { readonly id: string }[]): string {
  const { idPrefix } = TABLES[table];
  const pattern = new RegExp(`^${idPrefix}-(\\d+)$`);
  let last = 0;
  for (const { id } of rows) last = Math.max(last, Number(pattern.exec(id)?.[1] ?? 0));
  return `${idPrefix}-${String(last + 1).padStart(4, "0")}`;
}
