import { timingOf, type Timing } from "../lib/measure";
import { bayesDivider, ourDivider, searchDivider, type Divider } from "../lib/division-rivals";
import { ratioOf, type Result, type Skipped } from "../lib/result";
import { realTitlesFile } from "../material/titles";
import { trainingMaterial } from "../../tools/training/material";

const PARTS = 5;
const HELD_OUT = 0;
/** The search engine takes tens of milliseconds a title over so many texts: it is asked one title in four. */
const ONE_IN = 4;

interface Asked {
  readonly title: string;
  readonly division: string;
}

interface Counted {
  readonly ms: Timing;
  readonly first: number;
  readonly inThree: number;
}

/**
 * The division of titles of buyers that none has learnt from: ours, a search engine and a naive Bayes library, which
 * learn from the same texts (titles of the other buyers, labels of the CPV, words of the project) and are asked the same
 * titles in the same run, once each: `size` says how many, `counts` how many answers were right.
 */
export function classificationRivals(): Promise<readonly (Result | Skipped)[]> {
  const file = realTitlesFile();
  if (file === undefined)
    return Promise.resolve([{ subject: "classification-rivals", skipped: "no real titles beside the project" }]);
  const { titles, foldOf, examples } = trainingMaterial(file, PARTS);
  const learnt = examples.filter((example) => example.fold !== HELD_OUT);
  const asked = titles.flatMap(({ title, cpv }, at) =>
    foldOf[at] === HELD_OUT ? [{ title, division: cpv.slice(0, 2) }] : [],
  );
  const ours = ourDivider(learnt);
  const few = asked.filter((_, at) => at % ONE_IN === 0);
  const bayes = beside(
    ours,
    "wink-naive-bayes-text-classifier 2.2.1 on stems of the same texts",
    bayesDivider(learnt),
    asked,
  );
  return Promise.resolve([bayes, beside(ours, "MiniSearch 7.2.0 over the same texts", searchDivider(learnt), few)]);
}

function beside(ours: Divider, name: string, rival: Divider, asked: readonly Asked[]): Result {
  const [own, theirs] = [answersOf(ours, asked), answersOf(rival, asked)];
  return {
    subject: "classification-rivals",
    what: "division of titles of buyers never learnt from, among three, each asked once",
    size: asked.length,
    ms: own.ms,
    alternative: { name, ms: theirs.ms, ratio: ratioOf(own.ms.cpu ?? 0, theirs.ms.cpu ?? 0) },
    counts: {
      ...{ first: own.first, inThree: own.inThree },
      ...{ firstByAlternative: theirs.first, inThreeByAlternative: theirs.inThree },
    },
  };
}

/** How many titles have their division for first answer, and among the three; what asking took. */
function answersOf(divider: Divider, asked: readonly Asked[]): Counted {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const places = asked.map(({ title, division }) => divider(title).indexOf(division));
  const { user, system } = process.cpuUsage(before);
  const ms = timingOf([performance.now() - start], [(user + system) / 1000]);
  return { ms, first: places.filter((at) => at === 0).length, inThree: places.filter((at) => at >= 0).length };
}
