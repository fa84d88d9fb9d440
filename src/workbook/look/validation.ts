import type { ColumnDefinition } from "../../domain/table";

/** Characters that Excel holds in a list written inside a validation. */
export const INLINE_LIST_LIMIT = 255;

/** The labels of a closed list as a validation holds them. */
export function inlineList(column: ColumnDefinition): string {
  return (column.choices ?? []).map(({ label }) => label).join(",");
}

const WARNINGS: Readonly<Record<string, readonly [title: string, message: string]>> = {
  amount: ["Montant", "Un montant positif en euros hors taxes est attendu. Garder quand même cette saisie ?"],
  day: ["Date", "Une date est attendue, par exemple 31/12/2027. Garder quand même cette saisie ?"],
};

function ruleOf(column: ColumnDefinition): Excel.DataValidationRule | null {
  if (column.choices) return { list: { inCellDropDown: true, source: inlineList(column) } };
  if (column.kind === "amount") return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
  if (column.kind === "day") return { date: { formula1: "1990-01-01", operator: "GreaterThan" } };
  return null;
}

/** Whether the cells of a column have a dropdown or a warning. */
export function isValidated(column: ColumnDefinition): boolean {
  return ruleOf(column) !== null;
}

/**
 * Sets the dropdown or the warning of a column on the cells of its body. A closed list refuses other words; an amount
 * or a day only warns: what the department wrote is kept and flagged by the checks.
 */
export function setValidation(body: Excel.Range, column: ColumnDefinition): void {
  const rule = ruleOf(column);
  if (!rule) return;
  const [title, message] = WARNINGS[column.kind] ?? [
    "Choix dans la liste",
    `Valeurs possibles : ${inlineList(column)}`,
  ];
  const { dataValidation } = body;
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: column.choices ? "Stop" : "Warning",
    title,
    message: message.slice(0, INLINE_LIST_LIMIT),
  };
}

/** Shows the note of a column when its header is selected. */
export function setHeaderNote(header: Excel.Range, column: ColumnDefinition): void {
  if (column.note === "") return;
  header.dataValidation.prompt = {
    showPrompt: true,
    title: column.header.slice(0, 32),
    message: column.note.slice(0, INLINE_LIST_LIMIT),
  };
}
