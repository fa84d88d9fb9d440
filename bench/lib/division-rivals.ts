import MiniSearch from "minisearch";
import naiveBayes from "wink-naive-bayes-text-classifier";
import { createClassifier, LearntModel, TitleReader } from "../../src/domain/classification";
import { mainCpv, Nomenclature, SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { fold } from "../../src/domain/text";
import { learnModel } from "../../tools/training/learn";
import { UNMEASURED } from "../../tools/training/calibrate";
import type { Example } from "../../tools/training/examples";

/** Says which divisions of the CPV a title falls in, best first, three at most; empty when it does not know. */
export type Divider = (title: string) => readonly string[];

const ASKED = 40;
const THREE = 3;

/** Ours, learnt from these texts. */
export function ourDivider(examples: readonly Example[]): Divider {
  const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
  const classifier = createClassifier(nomenclature, [], new LearntModel(learnModel(examples, UNMEASURED)));
  const mainOf = (code: string): string => {
    const family = nomenclature.byCode(code);
    return (family && mainCpv(family)) ?? "";
  };
  return (title) =>
    firstThree(classifier.suggest({ title }, ASKED).map(({ family, cpv }) => divisionOf(cpv ?? mainOf(family))));
}

/** A search engine over the same texts: the divisions of those that answer best. */
export function searchDivider(examples: readonly Example[]): Divider {
  const engine = new MiniSearch({ fields: ["text"], storeFields: ["division"], processTerm: (term) => fold(term) });
  engine.addAll(examples.map(({ text, cpv }, id) => ({ id, text, division: divisionOf(cpv) })));
  return (title) => firstThree(engine.search(title).map((hit) => String(hit["division"])));
}

/** A naive Bayes library that learns the stems of the same texts, its smoothing the best of the few tried. */
export function bayesDivider(examples: readonly Example[]): Divider {
  const reader = new TitleReader();
  const bayes = naiveBayes();
  bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.1 });
  bayes.definePrepTasks([(text) => reader.read(text).words.map(({ stem }) => stem)]);
  for (const { text, cpv } of examples) bayes.learn(text, divisionOf(cpv));
  bayes.consolidate();
  return (title) => firstThree(bayes.computeOdds(title).map(([division]) => division));
}

const divisionOf = (cpv: string): string => cpv.slice(0, 2);

function firstThree(divisions: readonly string[]): readonly string[] {
  return [...new Set(divisions)].slice(0, THREE);
}
