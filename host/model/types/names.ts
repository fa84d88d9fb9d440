import type { DefinedName, Scalar } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import type { Args } from "../arguments";
import { areaOfFormula } from "../addresses";
import { absoluteReference } from "../absolute-reference";
import type { Context } from "../context";
import { ApiError, invalidArgument, itemNotFound } from "../errors";
import { checkFormula } from "../entry";
import type { ObjectTypes } from "../object-type";
import { make, rangeOf } from "../objects";
import type { HostObject, NameOf } from "../objects";
import { asFlag, asText } from "../type-checks";

function required({ grid }: Context, { name, scope }: NameOf): DefinedName {
  const found = grid.names.get(name, scope);
  if (!found) throw itemNotFound(`the name ${name} was deleted`);
  return found;
}

function find({ grid }: Context, scope: string, name: string): HostObject | null {
  const found = grid.names.get(name, scope);
  return found ? make("NamedItem", { name: found.name, scope: found.scope }) : null;
}

/** Constant of a formula such as ="oui", =12.5 or =TRUE; null when it is something else. */
function constant(formula: string): Scalar | null {
  const text = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function typeOfName(context: Context, of: NameOf): string {
  const { formula } = required(context, of);
  const value = constant(formula);
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return areaOf(context, of) ? "Range" : "Error";
}

function areaOf(context: Context, of: NameOf): ReturnType<typeof areaOfFormula> {
  return areaOfFormula(
    context.grid,
    required(context, of).formula,
    of.scope === "" ? context.grid.sheets.active() : of.scope,
  );
}

/** What a name stands for, given as a range, as a formula or as a constant. */
function formulaOf(args: Args, { grid }: Context): string {
  const area = args.area(1);
  if (area) return `=${absoluteReference(grid, area)}`;
  const given: Json = args.json(1);
  if (typeof given === "number") return `=${given}`;
  if (typeof given === "boolean") return given ? "=TRUE" : "=FALSE";
  if (typeof given !== "string" || given === "") throw invalidArgument("a name stands for a range or a formula");
  if (given.startsWith("=")) {
    checkFormula(given);
    return given;
  }
  return `="${given.replaceAll('"', '""')}"`;
}

/** Defined names of the workbook and of sheets. */
export const nameTypes = {
  NamedItemCollection: {
    items: (scope, { grid }) =>
      grid.names.list(scope).map((name) => make("NamedItem", { name: name.name, scope: name.scope })),
    item: (scope, key, context) => find(context, scope, String(key)),
    call: {
      Add: (scope, args, context) => {
        const name = args.text(0);
        if (context.grid.names.get(name, scope))
          throw new ApiError("ItemAlreadyExists", `The name ${name} already exists.`);
        context.grid.names.set({
          name,
          scope,
          formula: formulaOf(args, context),
          comment: args.optionalText(2) ?? "",
          visible: true,
        });
        return make("NamedItem", { name, scope });
      },
      GetItemOrNullObject: (scope, args, context) => find(context, scope, args.text(0)),
      GetCount: (scope, _args, { grid }) => grid.names.list(scope).length,
    },
  },
  NamedItem: {
    identity: ({ name }) => ({ _Id: name }),
    get: {
      Name: (of, context) => required(context, of).name,
      Formula: (of, context) => required(context, of).formula,
      Comment: (of, context) => required(context, of).comment,
      Visible: (of, context) => required(context, of).visible,
      Scope: ({ scope }) => (scope === "" ? "Workbook" : "Worksheet"),
      Type: (of, context) => typeOfName(context, of),
      Value: (of, context) => constant(required(context, of).formula) ?? required(context, of).formula,
    },
    set: {
      Formula: (of, value, context) => context.grid.names.set({ ...required(context, of), formula: asText(value) }),
      Comment: (of, value, context) => context.grid.names.set({ ...required(context, of), comment: asText(value) }),
      Visible: (of, value, context) => context.grid.names.set({ ...required(context, of), visible: asFlag(value) }),
    },
    nav: {
      Worksheet: ({ scope }) => {
        if (scope === "") throw itemNotFound("the name belongs to the workbook");
        return make("Worksheet", scope);
      },
      WorksheetOrNullObject: ({ scope }) => (scope === "" ? null : make("Worksheet", scope)),
    },
    call: {
      GetRange: (of, _args, context) => {
        const area = areaOf(context, of);
        if (!area) throw itemNotFound("the name is not a range");
        return rangeOf(area);
      },
      GetRangeOrNullObject: (of, _args, context) => {
        const area = areaOf(context, of);
        return area && rangeOf(area);
      },
      Delete: ({ name, scope }, _args, { grid }) => grid.names.remove(name, scope),
    },
  },
} satisfies ObjectTypes;
