import type { TableKey } from "./definition";
import { TABLES } from "./tables";

/** Label written in the sheet for the stable value of a closed list; the value itself when the list does not know it. */
export function choiceLabel(table: TableKey, column: string, value: string): string {
  const choices = TABLES[table].columns.find(({ key }) => key === column)?.choices ?? [];
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
