import { foldText } from "../../domain/text";

/** A header without accents, case, spaces nor punctuation: "Montant HT annuel " and "MONTANT H.T. ANNUEL" are the same. */
export function normalHeader(header: string): string {
  return foldText(header).replaceAll(" ", "");
}
