import { createClassifier, LearntModel, storedModel, type StoredModel } from "../../src/domain/classification";
import { Nomenclature, SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { duel } from "../lib/measure";
import { heapPeakOf } from "../lib/memory";
import { computingGoal, ratioOf, type Result } from "../lib/result";
import { SEARCH_ENGINE, searchEngine } from "../lib/search-engine";
import { realTitles, sampleTitles } from "../material/titles";

const COUNT = 2_000;
const BUILD_LIMIT = 150;
const SUGGEST_LIMIT = 50;

/** Families for 2,000 titles, with their reasons, against a search engine asked for its first three answers. */
export async function classification(): Promise<readonly Result[]> {
  const stored = await storedModel();
  const built = await index(stored);
  const sample = await suggest("titles of the sample", sampleTitles(COUNT), stored);
  const real = realTitles(COUNT);
  return real ? [built, sample, await suggest("real titles", real, stored)] : [built, sample];
}

async function index(stored: StoredModel): Promise<Result> {
  const built = () => ours(stored);
  const [ms, rival] = await duel(built, searchEngine);
  const alternative = { name: SEARCH_ENGINE, ms: rival, ratio: ratioOf(ms.median, rival.median) };
  return {
    subject: "classification",
    what: "index of the families, weights read",
    size: SHIPPED_FAMILIES.length,
    ms,
    heapPeakMb: await heapPeakOf(built),
    alternative,
    goal: computingGoal(ms, BUILD_LIMIT),
  };
}

async function suggest(what: string, titles: readonly string[], stored: StoredModel): Promise<Result> {
  const classifier = ours(stored);
  const engine = searchEngine();
  const classify = (): number => titles.filter((title) => classifier.suggest({ title }).length > 0).length;
  const search = (): number => titles.filter((title) => engine.search(title).slice(0, 3).length > 0).length;
  const [ms, rival] = await duel(classify, search);
  return {
    subject: "classification",
    what: `three families with reasons, ${what}`,
    size: titles.length,
    ms,
    heapPeakMb: await heapPeakOf(classify),
    alternative: { name: SEARCH_ENGINE, ms: rival, ratio: ratioOf(ms.median, rival.median) },
    goal: computingGoal(ms, SUGGEST_LIMIT),
    counts: { answered: classify(), answeredByAlternative: search() },
  };
}

function ours(stored: StoredModel) {
  return createClassifier(new Nomenclature(SHIPPED_FAMILIES), [], new LearntModel(stored));
}
