import { words } from "../text";

/**
 * What a layout is recognised by, so that a correction of its columns is remembered: the names of its columns in their
 * order, accents, case, punctuation and budget years apart ("Montant 2027" is next year's "Montant 2028").
 */
export function layoutSignature(columns: readonly { readonly header: string }[]): string {
  return columns.map(({ header }) => words(header).replace(/\b20\d{2}\b/gu, "20XX")).join("|");
}
