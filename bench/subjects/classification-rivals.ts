import { duel } from "../lib/measure";
import { bayesDivider, ourDivider, searchDivider, type Divider } from "../lib/division-rivals";
import { ratioOf, type Result, type Skipped } from "../lib/result";
import { realTitlesFile } from "../material/titles";
import { trainingMaterial } from "../../tools/training/material";

const PARTS = 5;
const HELD_OUT = 0;
const ONCE = { warmUps: 1, runs: 3, patience: 60_000 };

interface Asked {
  readonly title: string;
  readonly division: string;
}

/**
 * The division of titles of buyers that none has learnt from: ours, a search engine and a naive Bayes library, which
 * learn from the same texts (titles of the other buyers, labels of the CPV, words of the project) and are asked the same
 * titles in the same run. Right answers are in `counts`.
 */
export async function classificationRivals(): Promise<readonly (Result | Skipped)[]> {
  const file = realTitlesFile();
  if (file === undefined) return [{ subject: "classification-rivals", skipped: "no real titles beside the project" }];
  const { titles, foldOf, examples } = trainingMaterial(file, PARTS);
  const learnt = examples.filter((example) => example.fold !== HELD_OUT);
  const asked = titles.flatMap(({ title, cpv }, at) =>
    foldOf[at] === HELD_OUT ? [{ title, division: cpv.slice(0, 2) }] : [],
  );
  const ours = ourDivider(learnt);
  return [
    await beside(ours, "MiniSearch 7.2.0 over the same texts", searchDivider(learnt), asked),
    await beside(
      ours,
      "wink-naive-bayes-text-classifier 2.2.1 on stems of the same texts",
      bayesDivider(learnt),
      asked,
    ),
  ];
}

async function beside(ours: Divider, name: string, rival: Divider, asked: readonly Asked[]): Promise<Result> {
  const answer = (divider: Divider) => () => asked.filter(({ title }) => divider(title).length > 0).length;
  const [ms, other] = await duel(answer(ours), answer(rival), ONCE);
  const [own, theirs] = [hits(ours, asked), hits(rival, asked)];
  return {
    subject: "classification-rivals",
    what: "division of titles of buyers never learnt from, among three",
    size: asked.length,
    ms,
    alternative: { name, ms: other, ratio: ratioOf(ms.cpu ?? ms.median, other.cpu ?? other.median) },
    counts: {
      ...{ first: own.first, inThree: own.inThree },
      ...{ firstByAlternative: theirs.first, inThreeByAlternative: theirs.inThree },
    },
  };
}

/** Titles whose division is the first answer, and one of the three. */
function hits(divider: Divider, asked: readonly Asked[]): { readonly first: number; readonly inThree: number } {
  const answers = asked.map(({ title, division }) => divider(title).indexOf(division));
  return { first: answers.filter((at) => at === 0).length, inThree: answers.filter((at) => at >= 0).length };
}
