import {
  createClassifier,
  learntModel,
  type ClassifiedText,
  type Classifier,
  type LearntModel,
  type Suggestion,
} from "../../../domain/classification";
import { valueOf, type Need } from "../../../domain/need";
import { Nomenclature, type Family } from "../../../domain/nomenclature";
import { isDropped } from "./selectors";

interface Taught {
  readonly nomenclature: Nomenclature;
  readonly classifier: Classifier;
  /** What was learnt from real titles, once it is there. */
  readonly learnt: LearntModel | undefined;
  /** What it learnt: need → title and family. */
  readonly lessons: Map<string, string>;
}

const known = new WeakMap<readonly Family[], Taught>();

/**
 * The classifier of a nomenclature, taught by the families that people validated. It is kept from one time to the
 * next and only learns what is new; a validation that was undone or changed makes it start again, since nothing is unlearnt.
 */
export function taughtBy(families: readonly Family[], needs: readonly Need[], learnt?: LearntModel): Taught {
  const validated = needs.filter(({ validatedFamily }) => validatedFamily !== "");
  const lessons = new Map(validated.map((need) => [need.id, lessonOf(need)]));
  const before = known.get(families);
  const model = learnt ?? before?.learnt;
  if (before && before.learnt === model && [...before.lessons].every(([id, lesson]) => lessons.get(id) === lesson)) {
    for (const need of validated) {
      if (before.lessons.has(need.id)) continue;
      before.classifier.learn({ title: need.title, family: need.validatedFamily });
      before.lessons.set(need.id, lessonOf(need));
    }
    return before;
  }
  const nomenclature = before?.nomenclature ?? new Nomenclature(families);
  const classifier = createClassifier(
    nomenclature,
    validated.map(({ title, validatedFamily }) => ({ title, family: validatedFamily })),
    model,
  );
  const taught = { nomenclature, classifier, learnt: model, lessons };
  known.set(families, taught);
  return taught;
}

/** What is known of a need when its family is looked for. */
export function textOf({ title, description, cpv, nature }: Need): ClassifiedText {
  const known = valueOf(nature);
  return { title, description, cpv, ...(known === undefined ? {} : { nature: known }) };
}

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
    suggestions.set(need.id, classifier.suggest(textOf(need)));
  }
  return suggestions;
}

function lessonOf({ title, validatedFamily }: Need): string {
  return `${validatedFamily}|${title}`;
}
