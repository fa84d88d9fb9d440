/**
 * How well the classifier does on real titles: `npx tsx tools/evaluate.ts FILE.tsv [--json] [--learn K]`.
 * FILE has the columns objet, codeCPV and acheteur; each title is classified from itself alone. With `--learn K` the
 * first K rows of each buyer are first given as validations, and the rest is measured. Times are those of the processor,
 * once the program is warm: each title was answered once before. Rows that cannot be judged are counted on the error
 * output.
 */
import { gzipSync } from "node:zlib";
import { createClassifier, LearntModel, storedModel, type Classifier } from "../src/domain/classification";
import { Nomenclature, SHIPPED_FAMILIES } from "../src/domain/nomenclature";
import { ASKED, measure, type Answer } from "./evaluation/measure";
import { readTitlesOf, type LabelledTitle } from "./evaluation/read-titles";
import { time, type Timing } from "../bench/lib/measure";
import { byBuyer, split, validationsOf } from "./evaluation/split";

const RUNS = { warmUps: 2, runs: 5 };

const processorTime = ({ cpu, median }: Timing): number => cpu ?? median;

/** Each buyer has a workbook of its own: what another validated does not count. */
function answersOfTaught(
  titles: readonly LabelledTitle[],
  learnt: number,
  nomenclature: Nomenclature,
  model: LearntModel,
): readonly Answer[] {
  return byBuyer(titles).flatMap((own) => {
    const [known, rest] = split(own, learnt);
    return rest.length === 0
      ? []
      : answer(createClassifier(nomenclature, validationsOf(known, nomenclature), model), rest);
  });
}

function answer(classifier: Classifier, titles: readonly LabelledTitle[]): readonly Answer[] {
  return titles.map((asked) => ({ asked, suggestions: classifier.suggest({ title: asked.title }, ASKED) }));
}

async function main(args: readonly string[]): Promise<void> {
  const learnAt = args.indexOf("--learn");
  const learnt = learnAt < 0 ? 0 : Number(args[learnAt + 1]);
  const file = args.find((arg, at) => !arg.startsWith("--") && (learnAt < 0 || at !== learnAt + 1));
  if (file === undefined || !Number.isInteger(learnt) || learnt < 0) {
    throw new Error("usage: evaluate FILE.tsv [--json] [--learn K]");
  }
  const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
  const stored = await storedModel();
  const model = new LearntModel(stored);
  const untaught = createClassifier(nomenclature, [], model);
  const { titles: readable, leftOut } = readTitlesOf(file);
  const titles = readable.filter(({ cpv }) => nomenclature.familyOfCpv(cpv) !== undefined);
  const answers = learnt === 0 ? answer(untaught, titles) : answersOfTaught(titles, learnt, nomenclature, model);
  const { abstained, ...measures } = measure(answers, nomenclature);
  const asking = await time(() => titles.forEach(({ title }) => untaught.suggest({ title })), RUNS);
  const building = await time(
    () => createClassifier(new Nomenclature(SHIPPED_FAMILIES), [], new LearntModel(stored)),
    RUNS,
  );
  const report = {
    ...measures,
    msPerThousand: titles.length === 0 ? 0 : (processorTime(asking) / titles.length) * 1000,
    indexMs: processorTime(building),
    modelBytesGzip: gzipSync(JSON.stringify(SHIPPED_FAMILIES)).length + gzipSync(JSON.stringify(stored)).length,
  };
  process.stderr.write(
    `abstained: ${(abstained * 100).toFixed(1)} % of ${answers.length}; left out: ${leftOut.noTitle} without title, ` +
      `${leftOut.unreadableCode} with an unreadable code, ${readable.length - titles.length} with an unknown one\n`,
  );
  process.stdout.write(
    args.includes("--json") ? `${JSON.stringify(report)}\n` : `${JSON.stringify(report, null, 2)}\n`,
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
