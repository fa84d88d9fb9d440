import type { ScalePoint } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import { colorOf } from "../colors";
import { invalidArgument } from "../errors";
import type { ObjectTypes } from "../object-type";
import { make } from "../objects";
import { asChoice, asFields, asFlag, asText, textField } from "../type-checks";
import type { Fields } from "../type-checks";
import { conditionalRule, setRule } from "../conditional-rules";

/** Points of a scale: Office's names and the grid's. */
const POINTS: Readonly<Record<string, ScalePoint["type"]>> = {
  Automatic: "automatic",
  LowestValue: "lowest",
  HighestValue: "highest",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

function pointOf(fields: Fields): ScalePoint {
  const type = POINTS[asChoice(fields["type"] ?? null, Object.keys(POINTS))] ?? "automatic";
  const formula = textField(fields, "formula");
  return { type, ...(formula === "" ? {} : { value: formula }) };
}

function officePoint(point: ScalePoint): Record<string, Json> {
  const type = Object.entries(POINTS).find(([, known]) => known === point.type)?.[0] ?? "Automatic";
  return { type, ...(point.value === undefined ? {} : { formula: point.value }) };
}

const color = (value: Json): string => colorOf(value) ?? "#000000";

type ColoredPoint = ScalePoint & { readonly color: string };
const colored = (value: Json): ColoredPoint => ({
  ...pointOf(asFields(value)),
  color: color(asFields(value)["color"] ?? null),
});
const officeColored = (point: ColoredPoint | undefined): Json =>
  point ? { ...officePoint(point), color: point.color } : null;

/** Data bars, colour scales and icon sets. */
export const conditionalScaleTypes = {
  DataBarConditionalFormat: {
    get: {
      ShowDataBarOnly: (id, context) => !conditionalRule(context, id, "dataBar").showValue,
      LowerBoundRule: (id, context) => officePoint(conditionalRule(context, id, "dataBar").min),
      UpperBoundRule: (id, context) => officePoint(conditionalRule(context, id, "dataBar").max),
    },
    set: {
      ShowDataBarOnly: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "dataBar"), showValue: !asFlag(value) }),
      LowerBoundRule: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "dataBar"), min: pointOf(asFields(value)) }),
      UpperBoundRule: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "dataBar"), max: pointOf(asFields(value)) }),
    },
    nav: {
      PositiveFormat: (id) => make("ConditionalDataBarPositiveFormat", id),
      NegativeFormat: (id) => make("ConditionalDataBarNegativeFormat", id),
    },
  },
  ConditionalDataBarPositiveFormat: {
    get: {
      FillColor: (id, context) => conditionalRule(context, id, "dataBar").color,
      GradientFill: (id, context) => conditionalRule(context, id, "dataBar").gradient,
    },
    set: {
      FillColor: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "dataBar"), color: color(value) }),
      GradientFill: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "dataBar"), gradient: asFlag(value) }),
    },
  },
  ConditionalDataBarNegativeFormat: {
    get: { FillColor: (id, context) => conditionalRule(context, id, "dataBar").negativeColor },
    set: {
      FillColor: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "dataBar"), negativeColor: color(value) }),
    },
  },
  ColorScaleConditionalFormat: {
    get: {
      ThreeColorScale: (id, context) => conditionalRule(context, id, "colorScale").points.length > 2,
      Criteria: (id, context) => {
        const { points } = conditionalRule(context, id, "colorScale");
        const middle = points.length > 2 ? { midpoint: officeColored(points[1]) } : {};
        return { minimum: officeColored(points[0]), ...middle, maximum: officeColored(points.at(-1)) };
      },
    },
    set: {
      Criteria: (id, value, context) => {
        const fields = asFields(value);
        const points = ["minimum", "midpoint", "maximum"].flatMap((name) =>
          fields[name] === undefined || fields[name] === null ? [] : [colored(fields[name])],
        );
        if (points.length < 2) throw invalidArgument("a colour scale needs two points at least");
        setRule(context, id, { type: "colorScale", points });
      },
    },
  },
  IconSetConditionalFormat: {
    get: {
      Style: (id, context) => conditionalRule(context, id, "iconSet").set,
      ShowIconOnly: (id, context) => !conditionalRule(context, id, "iconSet").showValue,
      ReverseIconOrder: (id, context) => conditionalRule(context, id, "iconSet").reverse,
    },
    set: {
      Style: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "iconSet"), set: asText(value) }),
      ShowIconOnly: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "iconSet"), showValue: !asFlag(value) }),
      ReverseIconOrder: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "iconSet"), reverse: asFlag(value) }),
    },
  },
} satisfies ObjectTypes;
