export type {
  CellValue,
  Choice,
  ColumnDefinition,
  ColumnKind,
  ColumnPurpose,
  TableDefinition,
  TableKey,
  TableRow,
} from "./definition";
export { choiceLabel } from "./label";
export { LATER_TABLES, TABLES } from "./tables";
