import type { TableInfo } from "../contract/tables";

/** Where tables tell what happens to them. */
export interface ChangeFeedOut {
  table(what: "added" | "deleted" | "renamed" | "resized" | "filtered", table: TableInfo): void;
}
