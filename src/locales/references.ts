/** The hyphens inside the number of an article: "R2121-1", "L. 2112-2-1". */
const HYPHEN = /(?<=\b[LRD]\.?[ \u00a0]?\d{3,4}(?:-\d+)*)-(?=\d)/gu;
const NO_BREAK_HYPHEN = "\u2011";

/** A text to display, whose articles of the Code no line cuts. What is written in the sheet keeps its plain hyphens. */
export function unbroken(text: string): string {
  return text.replace(HYPHEN, NO_BREAK_HYPHEN);
}
