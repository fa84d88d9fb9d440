import type { CellStyle } from "hucre/xlsx";
import type { BorderLine, CellFormat, HorizontalAlignment } from "../grid/contract/formats";

type FileColor = NonNullable<NonNullable<CellStyle["font"]>["color"]>;
/** Reads a colour of the file's theme; null when it has none. */
export type ThemeReader = (theme: number, tint: number | undefined) => string | null;

/** The font of a workbook where a cell has no other. */
export const USUAL_FONT = { name: "Calibri", size: 11 } as const;

/** Excel's legacy palette, from its 9th colour: what `indexed` points to in old files. */
const INDEXED = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"];

/** Date codes that follow the system's language in Excel and that the library spells in American order. */
const SHORT_DATES: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yy": "dd/mm/yyyy",
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
};

/** #RRGGBB of a colour of a file; null when automatic. */
export function readColor(color: FileColor | undefined, theme: ThemeReader): string | null {
  if (!color) return null;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return theme(color.theme, color.tint);
  return color.indexed === undefined ? null : (INDEXED[color.indexed % 8] ?? null);
}

/** ARGB colour for the file. */
export function fileColor(hex: string): FileColor {
  return { rgb: `FF${hex.slice(1)}` };
}

function readLine(side: NonNullable<CellStyle["border"]>["top"], theme: ThemeReader): BorderLine | null {
  return side ? { style: side.style, color: readColor(side.color, theme) ?? "#000000" } : null;
}

/** Format of a cell of a file, with the members it sets. `isDate` when the value was read as a date. */
export function readStyle(style: CellStyle | undefined, isDate: boolean, theme: ThemeReader): Partial<CellFormat> {
  const { font, fill, border, alignment, protection } = style ?? {};
  const code = style?.numFmt ?? (isDate ? "dd/mm/yyyy" : undefined);
  const underline = font?.underline === true ? "single" : font?.underline;
  const filled =
    fill?.type === "pattern" && fill.pattern !== "none" ? readColor(fill.fgColor ?? fill.bgColor, theme) : null;
  return compact({
    numberFormat: code === undefined || code === "General" ? undefined : (SHORT_DATES[code] ?? code),
    fill: filled ?? undefined,
    fontName: font?.name === USUAL_FONT.name ? undefined : font?.name,
    fontSize: font?.size === USUAL_FONT.size ? undefined : font?.size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    fontColor: readColor(font?.color, theme) ?? undefined,
    underline: underline ? (underline.startsWith("double") ? "double" : "single") : undefined,
    strikethrough: font?.strikethrough || undefined,
    horizontal: alignment?.horizontal === "centerContinuous" ? "centerAcrossSelection" : alignment?.horizontal,
    vertical: alignment?.vertical,
    wrap: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
    rotation: readRotation(alignment?.textRotation),
    locked: protection?.locked === false ? false : undefined,
    formulaHidden: protection?.hidden || undefined,
    top: readLine(border?.top, theme) ?? undefined,
    bottom: readLine(border?.bottom, theme) ?? undefined,
    left: readLine(border?.left, theme) ?? undefined,
    right: readLine(border?.right, theme) ?? undefined,
  });
}

/** Files count rotations from 91 to 180 for those below the line. */
function readRotation(rotation: number | undefined): number | undefined {
  if (!rotation || rotation > 180) return undefined;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** Style of a file for a format. */
export function writeStyle(format: Partial<CellFormat>): CellStyle {
  const own = compact({
    bold: format.bold,
    italic: format.italic,
    strikethrough: format.strikethrough,
    underline: format.underline === undefined || format.underline === "none" ? undefined : format.underline,
    color: format.fontColor ? fileColor(format.fontColor) : undefined,
    name: format.fontName,
    size: format.fontSize,
  });
  // A font of a file says all of itself: what it leaves out is not that of the workbook.
  const font = Object.keys(own).length > 0 ? { ...USUAL_FONT, ...own } : own;
  const horizontal: Exclude<HorizontalAlignment, "centerAcrossSelection"> | "centerContinuous" | undefined =
    format.horizontal === "centerAcrossSelection" ? "centerContinuous" : format.horizontal;
  const alignment = compact({
    horizontal,
    vertical: format.vertical,
    wrapText: format.wrap,
    indent: format.indent,
    textRotation:
      format.rotation === undefined ? undefined : format.rotation < 0 ? 90 - format.rotation : format.rotation,
  });
  const border = compact({
    top: side(format.top),
    bottom: side(format.bottom),
    left: side(format.left),
    right: side(format.right),
  });
  const protection = compact({ locked: format.locked, hidden: format.formulaHidden });
  return compact({
    font: filled(font),
    alignment: filled(alignment),
    border: filled(border),
    protection: filled(protection),
    fill: format.fill
      ? { type: "pattern" as const, pattern: "solid" as const, fgColor: fileColor(format.fill) }
      : undefined,
    numFmt: format.numberFormat,
  });
}

function side(line: BorderLine | null | undefined): NonNullable<CellStyle["border"]>["top"] | undefined {
  return line && line.style !== "none" ? { style: line.style, color: fileColor(line.color) } : undefined;
}

function filled<T extends object>(part: T): T | undefined {
  return Object.keys(part).length > 0 ? part : undefined;
}

/** The object without its undefined members. */
export function compact<T extends object>(part: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
