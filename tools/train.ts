/**
 * Learns the weights of the classifier: `npm run train -- FILE.tsv`. FILE has the columns objet, codeCPV and acheteur;
 * the CPV labels (cpv_2008.tsv) lie beside it. Buyers are held out in turn to measure and to calibrate; the weights that
 * are written, numbers alone, come from all the titles. The same file gives the same weights.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import {
  announcedNature,
  createClassifier,
  LearntModel,
  TitleReader,
  type StoredModel,
} from "../src/domain/classification";
import { Nomenclature, SHIPPED_FAMILIES } from "../src/domain/nomenclature";
import { ASKED, measure, type Measures } from "./evaluation/measure";
import type { LabelledTitle } from "./evaluation/read-titles";
import { split, validationsOf } from "./evaluation/split";
import { ROOT } from "./lib/root";
import { calibrationOf, type Judged } from "./training/calibrate";
import { learnModel } from "./training/learn";
import { trainingMaterial, type Material } from "./training/material";

const FOLDS = 5;
const WEIGHTS = path.join(ROOT, "src/domain/classification/learnt/weights.json");
const CURVE_UNTIL_MEASURED = [[1, 1]] as const;

/** A model that has not seen the buyers of a fold, and what it says of their titles. */
interface HeldOut {
  readonly model: StoredModel;
  readonly titles: readonly LabelledTitle[];
  readonly judged: readonly Judged[];
}

function holdOut(material: Material, fold: number): HeldOut {
  const model = learnModel(
    material.examples.filter((example) => example.fold !== fold),
    CURVE_UNTIL_MEASURED,
  );
  const titles = material.titles.filter((_, at) => material.foldOf[at] === fold);
  const asked = new LearntModel(model);
  const reader = new TitleReader();
  const judged = titles.map(({ title, cpv }) => {
    const words = reader.read(title);
    const { divisions } = asked.opinionOf(words, announcedNature(words));
    const share = Math.max(...divisions);
    return { share, right: asked.divisions[divisions.indexOf(share)] === cpv.slice(0, 2) };
  });
  process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
  return { model, titles, judged };
}

/** The figures of the whole classifier on buyers held out, calibrated on the other folds, each buyer's first titles given. */
function figures(folds: readonly HeldOut[], learnt: number): Measures {
  const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
  const answers = folds.flatMap(({ model, titles }, fold) => {
    const calibration = calibrationOf(folds.flatMap(({ judged }, other) => (other === fold ? [] : judged)));
    const [known, rest] = split(titles, learnt);
    const classifier = createClassifier(
      nomenclature,
      validationsOf(known, nomenclature),
      new LearntModel({ ...model, calibration }),
    );
    return rest.map((asked) => ({ asked, suggestions: classifier.suggest({ title: asked.title }, ASKED) }));
  });
  return measure(answers, nomenclature);
}

function main([file]: readonly string[]): void {
  if (file === undefined) throw new Error("usage: train FILE.tsv");
  const material = trainingMaterial(file, FOLDS);
  const folds = Array.from({ length: FOLDS }, (_, fold) => holdOut(material, fold));
  const model = JSON.stringify(learnModel(material.examples, calibrationOf(folds.flatMap(({ judged }) => judged))));
  writeFileSync(WEIGHTS, `${model}\n`);
  const report = { heldOut: figures(folds, 0), after20: figures(folds, 20), bytesGzip: gzipSync(model).length };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
