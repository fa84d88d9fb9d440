import type { CellLook } from "./composed-sheet";

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  /** Line under the cell, or all around it. */
  readonly border?: "under" | "around";
}

const INK = "#242424";
const BLUE = "#0F3B6B";
const PALE = "#D6E4F5";
const GREY = "#5C5C5C";

/** One look per use. A warning also says in words what is wrong: colour is never alone. */
export const LOOKS: Readonly<Record<CellLook, Look>> = {
  title: { size: 16, bold: true, color: BLUE },
  note: { size: 9, italic: true, color: GREY },
  part: { size: 11, bold: true, color: BLUE, fill: PALE },
  header: { size: 9, color: GREY, border: "under" },
  "header-figure": { size: 9, color: GREY, border: "under", align: "Right" },
  label: { size: 10, bold: true, color: INK },
  text: { size: 10, color: INK },
  figure: { size: 10, color: INK, align: "Right" },
  large: { size: 20, bold: true, color: BLUE, align: "Center" },
  "tile-label": { size: 9, color: GREY, align: "Center" },
  warning: { size: 10, bold: true, color: "#A4262C" },
  "card-kind": { size: 9, color: GREY, fill: PALE, align: "Center", border: "around" },
  "card-title": { size: 16, bold: true, color: BLUE, align: "Center", border: "around" },
  "card-text": { size: 10, color: INK, align: "Center", border: "around" },
};

/** Gives a range a look; texts go to the next line inside their cell. */
export function dress(range: Excel.Range, name: CellLook): void {
  const { size, bold = false, italic = false, color = INK, fill, align = "Left", border } = LOOKS[name];
  const { format } = range;
  format.font.size = size;
  format.font.bold = bold;
  format.font.italic = italic;
  format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  format.horizontalAlignment = align;
  format.verticalAlignment = name.startsWith("card") ? "Center" : "Top";
  format.wrapText = true;
  const edges = border === "around" ? AROUND : border === "under" ? (["EdgeBottom"] as const) : [];
  for (const edge of edges) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = border === "around" ? BLUE : GREY;
  }
}

const AROUND = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
