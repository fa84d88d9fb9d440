import type { ColumnPurpose } from "../../domain/table";

interface HeaderLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** One look per purpose: what was submitted, what is computed, what waits for a decision, what was decided. */
export const HEADER_LOOKS: Readonly<Record<ColumnPurpose, HeaderLook>> = {
  submitted: { fill: "#E7E6E4", color: "#242424", bold: false, italic: false },
  computed: { fill: "#F7F7F7", color: "#5C5C5C", bold: false, italic: true },
  "to-decide": { fill: "#D6E4F5", color: "#0F3B6B", bold: false, italic: false },
  decided: { fill: "#FFFFFF", color: "#242424", bold: true, italic: false },
};

/** Gives a header the look of its purpose. */
export function dressHeader(header: Excel.Range, purpose: ColumnPurpose): void {
  const { fill, color, bold, italic } = HEADER_LOOKS[purpose];
  header.format.fill.color = fill;
  header.format.font.color = color;
  header.format.font.bold = bold;
  header.format.font.italic = italic;
}

/** Width of a column in points for a number of characters of the usual font (7 pixels each, 5 of margin). */
export function toPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
