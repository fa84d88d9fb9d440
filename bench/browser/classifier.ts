import { createClassifier, LearntModel, type Classifier, type StoredModel } from "../../src/domain/classification";
import { Nomenclature, SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { searchEngine } from "../lib/search-engine";

/** What the bench asks of a page of its own. */
export interface ClassifierPage {
  /** Keeps the text of the weights and the titles, so that bringing them is not measured. */
  readonly hold: (material: { readonly weights: string; readonly titles: readonly string[] }) => void;
  readonly index: () => number;
  readonly suggest: () => number;
  readonly indexRival: () => number;
  readonly search: () => number;
}

let weights = "";
let titles: readonly string[] = [];
let classifier: Classifier | undefined;
let engine: ReturnType<typeof searchEngine> | undefined;

const page: ClassifierPage = {
  hold(material) {
    ({ weights, titles } = material);
  },
  index() {
    const stored = JSON.parse(weights) as StoredModel;
    classifier = createClassifier(new Nomenclature(SHIPPED_FAMILIES), [], new LearntModel(stored));
    return SHIPPED_FAMILIES.length;
  },
  suggest: () => titles.filter((title) => (classifier?.suggest({ title }).length ?? 0) > 0).length,
  indexRival() {
    engine = searchEngine();
    return engine.documentCount;
  },
  search: () => titles.filter((title) => (engine?.search(title).slice(0, 3).length ?? 0) > 0).length,
};

Object.assign(globalThis, { classifierPage: page });
