import { parseNature, parseYesNo, valueOf, type Nature } from "../need";
import type { Reason } from "../reason";
import { words } from "../text";
import { textOf } from "./cells";
import type { ColumnProfile } from "./columnProfile";
import { isCurrency } from "./currency";
import type { FoundColumn } from "./findTable";

/** Share of the cells of a column that must say the same thing for the column to be that thing. */
const MOSTLY = 0.8;
/** Less is enough when the header says it too. */
const PARTLY = 0.3;
const NAMES_CURRENCY = /\b(?:devises?|monnaie|currency|moneda)\b/u;
const FRAMEWORK = /\baccords? cadres?\b/u;
const CONTRACT_FORM =
  /^(?:marches?|accords? cadres?|marches? publics?|marches? subsequents?|bons? de commande|contrats?)\b/u;

/**
 * What a column without a field of its own says of its lines: the currency of their amounts, one of the natures (three
 * columns of crosses), the form of the contract. Undefined for any other.
 */
export function markOf({ header }: FoundColumn, { cells }: ColumnProfile): Reason | undefined {
  const share = (test: (cell: (typeof cells)[number]) => boolean) => cells.filter(test).length / cells.length;
  if (cells.length === 0) return undefined;
  if (share(isCurrency) >= (NAMES_CURRENCY.test(words(header)) ? PARTLY : MOSTLY)) return { code: "mapping.currency" };
  const nature = valueOf(parseNature(header));
  if (nature !== undefined && share((cell) => parseYesNo(cell).kind === "value") >= MOSTLY)
    return { code: "mapping.nature-mark", values: { nature } };
  return share((cell) => CONTRACT_FORM.test(words(textOf(cell)))) >= MOSTLY
    ? { code: "mapping.contract-form" }
    : undefined;
}

/** The nature that a column of crosses stands for. */
export function natureOfMark({ values }: Reason): Nature | undefined {
  const nature = values?.["nature"];
  return nature === "F" || nature === "S" || nature === "T" ? nature : undefined;
}

/** Whether a form of contract is a framework agreement, which the rules on maximums ask for. */
export function isFrameworkForm(text: string): boolean {
  return FRAMEWORK.test(words(text));
}
