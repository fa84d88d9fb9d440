import type { Act, ActResult, RunOptions, WorkbookGateway, WorkbookUpkeep } from "./gateway";

/**
 * Does again an act that failed: what its first try wrote, which the journal kept as unfinished, is undone first, so
 * that no row is added twice.
 */
export async function applyAgain(
  gateway: WorkbookGateway & WorkbookUpkeep,
  act: Act,
  options?: RunOptions,
): Promise<ActResult> {
  const unfinished = await gateway.unfinished();
  const first = unfinished.findLast(({ code, values }) => code === act.code && sameFigures(values, act.values ?? {}));
  if (first) await gateway.undo(first.actId);
  return gateway.apply(act, options);
}

function sameFigures(one: NonNullable<Act["values"]>, other: NonNullable<Act["values"]>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
