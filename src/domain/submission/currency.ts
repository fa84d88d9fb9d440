import type { CellValue } from "../table";
import { textOf } from "./cells";

export const EURO = "€";

const EUROS = /^(?:€|eur|euros?)$/iu;
const OTHERS =
  /^(?:us\$|ar\$|u\$s|\$|£|¥|usd|gbp|chf|ars|cad|xpf|xof|jpy|brl|mad|tnd|dollars?|pesos?|livres?|francs? cfp|fcfp|fcfa)$/iu;

/** Whether the cell holds nothing but the name of a currency. */
export function isCurrency(cell: CellValue | undefined): boolean {
  return EUROS.test(textOf(cell)) || OTHERS.test(textOf(cell));
}

/** The currency that a cell names, {@link EURO} when it names euros or nothing. */
export function currencyOf(cell: CellValue | undefined): string {
  const text = textOf(cell);
  return OTHERS.test(text) ? text : EURO;
}
