import type { BorderEdge, BorderLine, BorderStyle, HorizontalAlignment, VerticalAlignment } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import type { Area } from "../area";
import { colorOf } from "../colors";
import type { Context } from "../context";
import { invalidArgument } from "../errors";
import type { ObjectTypes } from "../object-type";
import { make } from "../objects";
import type { BorderOf } from "../objects";
import { asChoice, asFlag, asNumber, asText } from "../type-checks";
import { pixelsOf, pointsOf } from "../units";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string | undefined): string | null =>
  text === undefined ? null : text.charAt(0).toUpperCase() + text.slice(1);

const EDGES: Readonly<Record<string, BorderEdge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "insideVertical",
  InsideHorizontal: "insideHorizontal",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};

/** Line styles: Office's style and weight make one style of the file. */
const LINES: readonly (readonly [style: string, weight: string, line: BorderStyle])[] = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];

function lineOf(style: string, weight: string): BorderStyle {
  return (
    (LINES.find((line) => line[0] === style && line[1] === weight) ??
      LINES.find((line) => line[0] === style) ??
      LINES[0])?.[2] ?? "thin"
  );
}

function edgeOf(name: string): BorderEdge {
  const edge = EDGES[name];
  if (!edge) throw invalidArgument(`${name} is not an edge`);
  return edge;
}

function officeLine(line: BorderLine | null | undefined): {
  readonly style: string | null;
  readonly weight: string | null;
} {
  if (line === undefined) return { style: null, weight: null };
  const known = LINES.find((each) => each[2] === line?.style);
  return known ? { style: known[0], weight: known[1] } : { style: "None", weight: "Thin" };
}

const border = ({ area, edge }: BorderOf, { grid }: Context): BorderLine | null | undefined =>
  grid.formats.border(area.rect(), edgeOf(edge));

function setBorder(of: BorderOf, context: Context, patch: { style?: string; weight?: string; color?: string }): void {
  const before = border(of, context) ?? null;
  const office = officeLine(before);
  const style = patch.style ?? (office.style === null || office.style === "None" ? "Continuous" : office.style);
  const line =
    style === "None"
      ? null
      : {
          style: lineOf(style, patch.weight ?? office.weight ?? "Thin"),
          color: patch.color ?? before?.color ?? "#000000",
        };
  context.grid.formats.setBorder(of.area.rect(), edgeOf(of.edge), line);
}

/** Size common to the columns or rows, in points; null when they differ. */
function commonSize(area: Area, { grid }: Context, axis: "row" | "column"): Json {
  const size = (at: number): number =>
    axis === "row" ? grid.formats.rowHeight(area.sheet, at) : grid.formats.columnWidth(area.sheet, at);
  const first = axis === "row" ? area.row : area.column;
  const used = grid.cells.usedRange(area.sheet, false);
  const end = used ? (axis === "row" ? used.row + used.rows : used.column + used.columns) : 0;
  const count = Math.max(1, Math.min(axis === "row" ? area.rows : area.columns, end + 1 - first));
  const start = size(first);
  for (let at = first + 1; at < first + count; at++) if (size(at) !== start) return null;
  return pointsOf(start);
}

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Formats of a range. Colours are #RRGGBB; a member is null (or "" for a colour) when cells differ. */
export const rangeFormatTypes = {
  RangeFormat: {
    get: {
      ColumnWidth: (area, context) => commonSize(area, context, "column"),
      RowHeight: (area, context) => commonSize(area, context, "row"),
      HorizontalAlignment: (area, { grid }) => upperFirst(grid.formats.common(area.rect()).horizontal),
      VerticalAlignment: (area, { grid }) => upperFirst(grid.formats.common(area.rect()).vertical),
      WrapText: (area, { grid }) => grid.formats.common(area.rect()).wrap ?? null,
      IndentLevel: (area, { grid }) => grid.formats.common(area.rect()).indent ?? null,
      TextOrientation: (area, { grid }) => grid.formats.common(area.rect()).rotation ?? null,
    },
    set: {
      ColumnWidth: (area, value, { grid }) =>
        grid.formats.setColumnWidth(area.sheet, area.column, area.columns, pixelsOf(asNumber(value))),
      RowHeight: (area, value, { grid }) =>
        grid.formats.setRowHeight(area.sheet, area.row, area.rows, pixelsOf(asNumber(value))),
      HorizontalAlignment: (area, value, { grid }) =>
        grid.formats.set(area.rect(), { horizontal: lowerFirst(asChoice(value, HORIZONTAL)) as HorizontalAlignment }),
      VerticalAlignment: (area, value, { grid }) =>
        grid.formats.set(area.rect(), { vertical: lowerFirst(asChoice(value, VERTICAL)) as VerticalAlignment }),
      WrapText: (area, value, { grid }) => grid.formats.set(area.rect(), { wrap: asFlag(value) }),
      IndentLevel: (area, value, { grid }) => grid.formats.set(area.rect(), { indent: asNumber(value) }),
      TextOrientation: (area, value, { grid }) => grid.formats.set(area.rect(), { rotation: asNumber(value) }),
    },
    nav: {
      Fill: (area) => make("RangeFill", area),
      Font: (area) => make("RangeFont", area),
      Borders: (area) => make("RangeBorderCollection", area),
      Protection: (area) => make("FormatProtection", area),
    },
    call: {
      AutofitColumns: (area, _args, { grid }) => grid.formats.autofitColumns(area.rect()),
      AutofitRows: (area, _args, { grid }) => grid.formats.autofitRows(area.rect()),
    },
  },
  RangeFill: {
    get: {
      Color: (area, { grid }) => {
        const { fill } = grid.formats.common(area.rect());
        return fill === undefined ? "" : (fill ?? "#FFFFFF");
      },
    },
    set: { Color: (area, value, { grid }) => grid.formats.set(area.rect(), { fill: colorOf(value) }) },
    call: { Clear: (area, _args, { grid }) => grid.formats.set(area.rect(), { fill: null }) },
  },
  RangeFont: {
    get: {
      Bold: (area, { grid }) => grid.formats.common(area.rect()).bold ?? null,
      Italic: (area, { grid }) => grid.formats.common(area.rect()).italic ?? null,
      Strikethrough: (area, { grid }) => grid.formats.common(area.rect()).strikethrough ?? null,
      Underline: (area, { grid }) => upperFirst(grid.formats.common(area.rect()).underline),
      Name: (area, { grid }) => grid.formats.common(area.rect()).fontName ?? null,
      Size: (area, { grid }) => grid.formats.common(area.rect()).fontSize ?? null,
      Color: (area, { grid }) => {
        const { fontColor } = grid.formats.common(area.rect());
        return fontColor === undefined ? "" : (fontColor ?? "#000000");
      },
    },
    set: {
      Bold: (area, value, { grid }) => grid.formats.set(area.rect(), { bold: asFlag(value) }),
      Italic: (area, value, { grid }) => grid.formats.set(area.rect(), { italic: asFlag(value) }),
      Strikethrough: (area, value, { grid }) => grid.formats.set(area.rect(), { strikethrough: asFlag(value) }),
      Underline: (area, value, { grid }) => {
        const style = asChoice(value, UNDERLINES);
        grid.formats.set(area.rect(), {
          underline: style === "None" ? "none" : style.startsWith("Double") ? "double" : "single",
        });
      },
      Name: (area, value, { grid }) => grid.formats.set(area.rect(), { fontName: asText(value) }),
      Size: (area, value, { grid }) => grid.formats.set(area.rect(), { fontSize: asNumber(value) }),
      Color: (area, value, { grid }) => grid.formats.set(area.rect(), { fontColor: colorOf(value) }),
    },
  },
  FormatProtection: {
    get: {
      Locked: (area, { grid }) => grid.formats.common(area.rect()).locked ?? null,
      FormulaHidden: (area, { grid }) => grid.formats.common(area.rect()).formulaHidden ?? null,
    },
    set: {
      Locked: (area, value, { grid }) => grid.formats.set(area.rect(), { locked: asFlag(value) }),
      FormulaHidden: (area, value, { grid }) => grid.formats.set(area.rect(), { formulaHidden: asFlag(value) }),
    },
  },
  RangeBorderCollection: {
    get: { Count: () => Object.keys(EDGES).length },
    items: (area) => Object.keys(EDGES).map((edge) => make("RangeBorder", { area, edge })),
    item: (area, key) => (Object.hasOwn(EDGES, String(key)) ? make("RangeBorder", { area, edge: String(key) }) : null),
    call: {
      GetItemAt: (area, args) => {
        const edge = Object.keys(EDGES)[args.integer(0)];
        if (edge === undefined) throw invalidArgument("no edge at this position");
        return make("RangeBorder", { area, edge });
      },
    },
  },
  RangeBorder: {
    identity: ({ edge }) => ({ SideIndex: edge, Id: edge }),
    get: {
      SideIndex: ({ edge }) => edge,
      Style: (of, context) => officeLine(border(of, context)).style,
      Weight: (of, context) => officeLine(border(of, context)).weight,
      Color: (of, context) => border(of, context)?.color ?? "#000000",
    },
    set: {
      Style: (of, value, context) => setBorder(of, context, { style: asText(value) }),
      Weight: (of, value, context) => setBorder(of, context, { weight: asText(value) }),
      Color: (of, value, context) => setBorder(of, context, { color: colorOf(value) ?? "#000000" }),
    },
  },
} satisfies ObjectTypes;
