import type { Act, ActResult, Attempt, RunOptions, WorkbookGateway, WorkbookUpkeep } from "./gateway";

/**
 * Does again an act that failed: what its first try wrote, if anything, is taken back first, so that no row is added
 * twice. Rows of the first try that someone changed meanwhile are left, and told as conflicts.
 *
 * @param attempt the try that failed, as its error names it
 */
export async function applyAgain(
  gateway: WorkbookGateway & WorkbookUpkeep,
  act: Act,
  attempt: Attempt | undefined,
  options?: RunOptions,
): Promise<ActResult> {
  const taken = attempt ? await gateway.takeBack(attempt) : null;
  const result = await gateway.apply(act, options);
  return taken ? { ...result, conflicts: [...taken.conflicts, ...result.conflicts] } : result;
}
