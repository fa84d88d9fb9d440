import { learntModel, type Suggestion } from "../../../domain/classification";
import type { Need } from "../../../domain/need";
import type { Family } from "../../../domain/nomenclature";
import { taughtBy, textToClassify } from "../../../domain/review";
import { isDropped } from "./selectors";

const PAUSE_EVERY = 50;

/** Three suggestions for each need that no one has classified, in steps. */
export async function* suggestAll(
  families: readonly Family[],
  needs: readonly Need[],
): AsyncGenerator<{ readonly done: number; readonly total: number }, ReadonlyMap<string, readonly Suggestion[]>> {
  const waiting = needs.filter((need) => need.validatedFamily === "" && !isDropped(need));
  const suggestions = new Map<string, readonly Suggestion[]>();
  yield { done: 0, total: waiting.length };
  const { classifier } = taughtBy(families, needs, await learntModel());
  for (const [done, need] of waiting.entries()) {
    if (done % PAUSE_EVERY === 0) yield { done, total: waiting.length };
    suggestions.set(need.id, classifier.suggest(textToClassify(need)));
  }
  return suggestions;
}
