/**
 * How well the classifier does on real titles: `npx tsx tools/evaluate.ts FILE.tsv [--json] [--learn K]`.
 * FILE has the columns objet, codeCPV and acheteur; each title is classified from itself alone. With `--learn K` the
 * first K rows of each buyer are first given as validations, and the rest is measured.
 */
import { gzipSync } from "node:zlib";
import { createClassifier, type Validation } from "../src/domain/classification";
import { Nomenclature, SHIPPED_FAMILIES } from "../src/domain/nomenclature";
import { measure } from "./evaluation/measure";
import { readTitles, type LabelledTitle } from "./evaluation/read-titles";

/** Suggestions asked for each title: enough to rank three divisions. */
const ASKED = 10;

/** The first rows of each buyer, and the others. */
function split(titles: readonly LabelledTitle[], learnt: number): readonly [LabelledTitle[], LabelledTitle[]] {
  const given = new Map<string, number>();
  const [known, rest]: [LabelledTitle[], LabelledTitle[]] = [[], []];
  for (const title of titles) {
    const count = given.get(title.buyer) ?? 0;
    given.set(title.buyer, count + 1);
    (count < learnt ? known : rest).push(title);
  }
  return [known, rest];
}

function main(args: readonly string[]): void {
  const learnAt = args.indexOf("--learn");
  const learnt = learnAt < 0 ? 0 : Number(args[learnAt + 1]);
  const file = args.find((arg, at) => !arg.startsWith("--") && (learnAt < 0 || at !== learnAt + 1));
  if (file === undefined || !Number.isInteger(learnt) || learnt < 0) {
    throw new Error("usage: evaluate FILE.tsv [--json] [--learn K]");
  }
  const [known, rest] = split(readTitles(file), learnt);
  const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
  const validations = known.flatMap(({ title, cpv }): Validation[] => {
    const family = nomenclature.familyOfCpv(cpv);
    return family ? [{ title, family: family.code }] : [];
  });
  const built = performance.now();
  const classifier = createClassifier(nomenclature, validations);
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
    modelBytesGzip: gzipSync(JSON.stringify(SHIPPED_FAMILIES)).length,
  };
  process.stdout.write(
    args.includes("--json") ? `${JSON.stringify(report)}\n` : `${JSON.stringify(report, null, 2)}\n`,
  );
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
