/**
 * How well the classifier does on real titles: `npx tsx tools/evaluate.ts FILE.tsv [--json] [--learn K]`.
 * FILE has the columns objet, codeCPV and acheteur; each title is classified from itself alone. With `--learn K` the
 * first K rows of each buyer are first given as validations, and the rest is measured.
 */
import { gzipSync } from "node:zlib";
import { createClassifier, LearntModel, storedModel } from "../src/domain/classification";
import { Nomenclature, SHIPPED_FAMILIES } from "../src/domain/nomenclature";
import { ASKED, measure } from "./evaluation/measure";
import { readTitles } from "./evaluation/read-titles";
import { split, validationsOf } from "./evaluation/split";

async function main(args: readonly string[]): Promise<void> {
  const learnAt = args.indexOf("--learn");
  const learnt = learnAt < 0 ? 0 : Number(args[learnAt + 1]);
  const file = args.find((arg, at) => !arg.startsWith("--") && (learnAt < 0 || at !== learnAt + 1));
  if (file === undefined || !Number.isInteger(learnt) || learnt < 0) {
    throw new Error("usage: evaluate FILE.tsv [--json] [--learn K]");
  }
  const [known, rest] = split(readTitles(file), learnt);
  const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
  const validations = validationsOf(known, nomenclature);
  const stored = await storedModel();
  const built = performance.now();
  const classifier = createClassifier(nomenclature, validations, new LearntModel(stored));
  const asked = performance.now();
  const answers = rest.map((title) => ({
    asked: title,
    suggestions: classifier.suggest({ title: title.title }, ASKED),
  }));
  const done = performance.now();
  const report = {
    ...measure(answers, nomenclature),
    msPerThousand: rest.length === 0 ? 0 : ((done - asked) / rest.length) * 1000,
    indexMs: asked - built,
    modelBytesGzip: gzipSync(JSON.stringify(SHIPPED_FAMILIES)).length + gzipSync(JSON.stringify(stored)).length,
  };
  process.stdout.write(
    args.includes("--json") ? `${JSON.stringify(report)}\n` : `${JSON.stringify(report, null, 2)}\n`,
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
