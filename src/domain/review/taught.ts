import { createClassifier, type ClassifiedText, type Classifier, type LearntModel } from "../classification";
import { valueOf, type Need } from "../need";
import { Nomenclature, type Family } from "../nomenclature";

/** A classifier that knows what was validated. */
export interface Taught {
  readonly nomenclature: Nomenclature;
  readonly classifier: Classifier;
  /** What was learnt from real titles, once it is there. */
  readonly learnt: LearntModel | undefined;
  /** What it learnt: need → title and family. */
  readonly lessons: Map<string, string>;
}

/** What a validated need teaches. */
type Lesson = Pick<Need, "id" | "title" | "validatedFamily">;

const known = new WeakMap<readonly Family[], Taught>();

/**
 * The classifier of a nomenclature, taught by the families that people validated. It is kept from one time to the
 * next and only learns what is new; a validation that was undone or changed makes it start again, since nothing is
 * unlearnt.
 */
export function taughtBy(families: readonly Family[], needs: readonly Lesson[], learnt?: LearntModel): Taught {
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
export function textToClassify({ title, description, cpv, nature }: Need): ClassifiedText {
  const known = valueOf(nature);
  return { title, description, cpv, ...(known === undefined ? {} : { nature: known }) };
}

function lessonOf({ title, validatedFamily }: Lesson): string {
  return `${validatedFamily}|${title}`;
}
