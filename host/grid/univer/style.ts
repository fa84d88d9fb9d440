import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderLine, BorderStyle, CellFormat, HorizontalAlignment, VerticalAlignment } from "../contract/formats";

const LINES: readonly (readonly [BorderStyle, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
];
const HORIZONTAL: readonly (readonly [HorizontalAlignment, HorizontalAlign])[] = [
  ["general", HorizontalAlign.UNSPECIFIED],
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["distributed", HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [VerticalAlignment, VerticalAlign])[] = [
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
];

/** Left padding, in pixels, that stands for one step of indent. */
const INDENT = 9;
export const DEFAULT_FONT = "Calibri";
export const DEFAULT_SIZE = 11;

/** Format of a cell nobody touched. */
export const PLAIN: CellFormat = {
  numberFormat: "General",
  fill: null,
  fontName: DEFAULT_FONT,
  fontSize: DEFAULT_SIZE,
  fontColor: null,
  bold: false,
  italic: false,
  underline: "none",
  strikethrough: false,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  locked: true,
  formulaHidden: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

/** Border line of Univer's data. */
export function fromLine(line: Nullable<IBorderStyleData>): BorderLine | null {
  const style = LINES.find(([, univer]) => univer === line?.s)?.[0];
  return style === undefined ? null : { style, color: hex(line?.cl.rgb) ?? "#000000" };
}

/** Border line for Univer; null removes it. */
export function toLine(line: BorderLine | null): IBorderStyleData | null {
  const style = LINES.find(([name]) => name === line?.style)?.[1];
  return line && style !== undefined ? { s: style, cl: { rgb: line.color } } : null;
}

/** Colour as #RRGGBB; null when there is none. */
export function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`
      : color.slice(0, 7)
  ).toUpperCase();
}

/** Univer's style for part of a format; a null member removes what was there. Protection is not a style: see `formats.ts`. */
export function toStyle(format: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  if (format.numberFormat !== undefined)
    style.n = format.numberFormat === "General" ? null : { pattern: format.numberFormat };
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontColor !== undefined) style.cl = format.fontColor === null ? null : { rgb: format.fontColor };
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined)
    style.ul = {
      s: flag(format.underline !== "none"),
      t: format.underline === "double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
    };
  if (format.strikethrough !== undefined) style.st = { s: flag(format.strikethrough) };
  if (format.horizontal !== undefined)
    style.ht = HORIZONTAL.find(([name]) => name === format.horizontal)?.[1] ?? HorizontalAlign.LEFT;
  if (format.vertical !== undefined)
    style.vt = VERTICAL.find(([name]) => name === format.vertical)?.[1] ?? VerticalAlign.MIDDLE;
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.indent !== undefined) style.pd = format.indent === 0 ? null : { l: format.indent * INDENT };
  if (format.rotation !== undefined) style.tr = format.rotation === 0 ? null : { a: -format.rotation };
  const edges = { t: format.top, b: format.bottom, l: format.left, r: format.right };
  if (Object.values(edges).some((edge) => edge !== undefined)) {
    style.bd = {};
    for (const [key, edge] of Object.entries(edges))
      if (edge !== undefined) style.bd[key as "t" | "b" | "l" | "r"] = toLine(edge);
  }
  return style;
}

/** Format of one of Univer's styles (column, row and cell composed). */
export function fromStyle(style: Nullable<IStyleData>): CellFormat {
  if (!style) return PLAIN;
  return {
    ...PLAIN,
    numberFormat: style.n?.pattern ?? "General",
    fill: hex(style.bg?.rgb),
    fontName: style.ff ?? DEFAULT_FONT,
    fontSize: style.fs ?? DEFAULT_SIZE,
    fontColor: hex(style.cl?.rgb),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline:
      style.ul?.s === BooleanNumber.TRUE ? (style.ul.t === TextDecoration.DOUBLE ? "double" : "single") : "none",
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    horizontal: HORIZONTAL.find(([, univer]) => univer === (style.ht ?? HorizontalAlign.UNSPECIFIED))?.[0] ?? "general",
    vertical: VERTICAL.find(([, univer]) => univer === style.vt)?.[0] ?? "bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT),
    rotation: style.tr?.a ? -style.tr.a : 0,
    top: fromLine(style.bd?.t),
    bottom: fromLine(style.bd?.b),
    left: fromLine(style.bd?.l),
    right: fromLine(style.bd?.r),
  };
}
