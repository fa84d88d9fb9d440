import { choiceLabel, TABLES, type TableKey } from "../table";

/**
 * Pieces of the standard formulas of Excel that keep the indicators in the sheet without the add-in. `{needs.status}`
 * stands for a column of a table, under the names that they bear in the workbook. Conditions are arrays of 0 and 1, a
 * row each, to be multiplied inside SUMPRODUCT.
 */

/** A column of a table. */
export function column(table: TableKey, key: string): string {
  return `{${table}.${key}}`;
}

/** A text of a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A label of a closed list, as a text of a formula. */
export function label(table: TableKey, key: string, value: string): string {
  return quoted(choiceLabel(table, key, value));
}

/** Rows that hold something: an identifier, or a title typed by hand. */
export function filledRows(table: TableKey): string {
  return anyOf(isFilled(table, "id"), isFilled(table, "title"));
}

export function isFilled(table: TableKey, key: string): string {
  return `(${column(table, key)}<>"")`;
}

/** Rows whose text is this one, whatever Excel would take it for ("66.10" is a number or a day in some languages). */
export function isText(table: TableKey, key: string, text: string): string {
  return `EXACT(${column(table, key)},${quoted(text)})`;
}

export function anyOf(...conditions: readonly string[]): string {
  return `((${conditions.join("+")})>0)`;
}

/** Rows whose cell, a list separated by ";", "|" or ",", names one of these values of its closed list. */
export function names(table: TableKey, key: string, values: readonly string[]): string {
  const choices = TABLES[table].columns.find((one) => one.key === key)?.choices ?? [];
  const words = choices
    .filter(({ value }) => values.includes(value))
    .flatMap(({ label: text, aliases }) => [text, ...aliases]);
  const separated = ["|", ","].reduce((text, mark) => `SUBSTITUTE(${text},"${mark}",";")`, column(table, key));
  const tidied = `";"&SUBSTITUTE(SUBSTITUTE(${separated},"; ",";")," ;",";")&";"`;
  const searched = `{${words.map((word) => quoted(`;${word};`)).join(",")}}`;
  return `(MMULT(--ISNUMBER(SEARCH(${searched},${tidied})),{${words.map(() => "1").join(";")}})>0)`;
}

/** How many rows meet all the conditions. */
export function countOf(...conditions: readonly string[]): string {
  return `SUMPRODUCT(${conditions.join("*")}*1)`;
}

/** Sum of a column of euros over the rows that meet all the conditions; what is no number, or is negative, is left out. */
export function sumOf(table: TableKey, amount: string, ...conditions: readonly string[]): string {
  const euros = column(table, amount);
  return `ROUND(SUMPRODUCT(${[...conditions, `(${euros}>=0)`].join("*")},${euros}),2)`;
}
