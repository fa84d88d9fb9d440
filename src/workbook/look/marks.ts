/** How the cells that something is said of are shown. */
export interface CellMark {
  /** The word that the text begins with, before the header of the cell: "Erreur". */
  readonly word: string;
  readonly fill: string;
  /** Colour is never the only sign: what is worst is bold too, and the text says it all. */
  readonly bold: boolean;
}

/** Said inside our rules, for whoever opens the list of rules of the sheet, and to know them again. */
const SIGNATURE = 'N("Programm\'Achats")';
const COLON = "\u00a0: ";

/** How a text names a cell of its row: "Erreur, Montant HT annuel : ". The colour of the cell follows it. */
export function cellMark(word: string, header: string): string {
  return `${word}, ${header}${COLON}`;
}

/**
 * The formula of the rule that colours the cells of a row named by the text of one of its cells, seen from the first
 * row of the sheet. `header` is the address of the header, or the header itself when a person renamed the column.
 */
export function markFormula(word: string, header: { readonly at: string } | { readonly words: string }, text: string) {
  const named = "at" in header ? `"${word}, "&${header.at}&"${COLON}"` : quoted(cellMark(word, header.words));
  return `=AND(${SIGNATURE}=0,ISNUMBER(FIND(${named},${text})))`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.includes(SIGNATURE);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
