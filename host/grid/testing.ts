import type * as Bundle from "./headless";
import type { UniverGrid } from "./univer/univer-grid";
import { parseAddress, parseRect } from "./a1";
import type {
  CellAddress,
  CellEntry,
  CustomFunctionInvoker,
  FunctionCall,
  FunctionMetadata,
  FunctionValue,
  Rect,
  Scalar,
  SheetRect,
} from "./grid";

/** The grid and its files as one file that jest can read: Univer comes in modules that it cannot. */
export const { createHeadlessGrid, openWorkbook, saveWorkbook } =
  jest.requireActual<typeof Bundle>("../../.build/host-grid.cjs");

/** A block of the grid by its address, on the first sheet unless it names one. */
export function at(grid: UniverGrid, address: string): SheetRect {
  const parsed = parseAddress(address);
  const sheet = parsed?.sheet === null ? grid.sheets.list()[0]?.id : grid.sheets.byName(parsed?.sheet ?? "")?.id;
  if (!parsed || sheet === undefined) throw new Error(address);
  return { ...parsed.rect, sheet };
}

/** A cell by its address. */
export function cellAt(grid: UniverGrid, address: string): CellAddress {
  const { sheet, row, column } = at(grid, address);
  return { sheet, row, column };
}

/** A block without its sheet, as rules keep their ranges. */
export function rectAt(address: string): Rect {
  const rect = parseRect(address);
  if (!rect) throw new Error(address);
  return rect;
}

/** Writes rows from a cell; texts that begin with "=" are formulas. */
export function write(grid: UniverGrid, from: string, rows: readonly (readonly Scalar[])[]): void {
  const { row, column, sheet } = at(grid, from);
  const entry = (value: Scalar): CellEntry =>
    typeof value === "string" && value.startsWith("=") ? { formula: value } : value;
  grid.cells.write(
    { sheet, row, column, rows: rows.length, columns: rows[0]?.length ?? 0 },
    rows.map((line) => line.map(entry)),
  );
}

/** Values of a block, once calculated. */
export async function values(grid: UniverGrid, address: string): Promise<Scalar[][]> {
  await grid.calculation.settle();
  return grid.cells.read(at(grid, address), ["values"]).values;
}

/** Registers functions of a namespace "ESSAI" that answer in the next turn, and counts their calls. */
export function answering(
  grid: UniverGrid,
  functions: Readonly<Record<string, Answer>>,
): { readonly calls: FunctionCall[]; readonly invoker: CustomFunctionInvoker } {
  const calls: FunctionCall[] = [];
  const invoker: CustomFunctionInvoker = {
    invoke: async (call) => {
      calls.push(call);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return functions[call.metadata.name]?.answer(...call.args) ?? { error: "#NAME?" };
    },
    cancel: () => undefined,
  };
  const metadata = Object.entries(functions).map(([name, { matrix }]): FunctionMetadata => ({
    id: name,
    name,
    parameters: [{ name: "valeur", dimensionality: matrix ? "matrix" : "scalar", optional: true }],
    result: { dimensionality: "matrix" },
  }));
  grid.functions.register("ESSAI", metadata, invoker);
  return { calls, invoker };
}

export interface Answer {
  /** Whether the function wants its argument as rows of cells. */
  readonly matrix?: boolean;
  readonly answer: (...args: FunctionCall["args"]) => FunctionValue;
}
