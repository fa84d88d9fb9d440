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
import { ASKED, measure, type Answer, type Measures } from "./evaluation/measure";
import type { LabelledTitle } from "./evaluation/read-titles";
import { byBuyer, split, validationsOf } from "./evaluation/split";
import { ROOT } from "./lib/root";
import { calibrationOf, UNMEASURED } from "./training/calibrate";
import { learnModel } from "./training/learn";
import { trainingMaterial, type Material } from "./training/material";
import type { Judged } from "./training/sureness";

const FOLDS = 5;
const WEIGHTS = path.join(ROOT, "src/domain/classification/learnt/weights.json");
/** Needs of each buyer that are validated before the others are asked. */
const VALIDATIONS = 20;
const CONFIDENCES = [0.8, 0.85, 0.88, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97];

type Automatic = Measures["auto"] & { readonly threshold: number };

/** A model that has not seen the buyers of a fold, and what it says of their titles. */
interface HeldOut {
  readonly model: StoredModel;
  readonly titles: readonly LabelledTitle[];
  readonly judged: readonly Judged[];
}

function holdOut(material: Material, fold: number): HeldOut {
  const model = learnModel(
    material.examples.filter((example) => example.fold !== fold),
    UNMEASURED,
  );
  const titles = material.titles.filter((_, at) => material.foldOf[at] === fold);
  const asked = new LearntModel(model);
  const reader = new TitleReader();
  const judged = titles.map(({ title, cpv }) => {
    const read = reader.read(title);
    const { divisions } = asked.opinionOf(read, announcedNature(read.words));
    const division = divisions.indexOf(Math.max(...divisions));
    return { ...asked.firstDivision(division), right: asked.divisions[division] === cpv.slice(0, 2), fold };
  });
  process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
  return { model, titles, judged };
}

/** What the whole classifier answers on buyers held out, calibrated on the other folds. */
function answersOf(folds: readonly HeldOut[], nomenclature: Nomenclature): readonly Answer[] {
  return folds.flatMap((held, fold) => {
    const classifier = createClassifier(nomenclature, [], calibratedElsewhere(folds, fold));
    return held.titles.map((asked) => ({ asked, suggestions: classifier.suggest({ title: asked.title }, ASKED) }));
  });
}

/** The same of the buyers with more titles than are given first, each in a workbook of its own; told them or not. */
function afterValidations(folds: readonly HeldOut[], nomenclature: Nomenclature, told: boolean): readonly Answer[] {
  return folds.flatMap((held, fold) => {
    const model = calibratedElsewhere(folds, fold);
    return byBuyer(held.titles).flatMap((titles) => {
      const [known, rest] = split(titles, VALIDATIONS);
      if (rest.length === 0) return [];
      const classifier = createClassifier(nomenclature, told ? validationsOf(known, nomenclature) : [], model);
      return rest.map((asked) => ({ asked, suggestions: classifier.suggest({ title: asked.title }, ASKED) }));
    });
  });
}

function calibratedElsewhere(folds: readonly HeldOut[], fold: number): LearntModel {
  const { model } = folds[fold] as HeldOut;
  const judged = folds.flatMap((held, other) => (other === fold ? [] : held.judged));
  return new LearntModel({ ...model, ...calibrationOf(judged, model.divisions.length, model.groups.length) });
}

/** The least confidence above which each precision holds, and the share of titles above it. */
function automaticAt(answers: readonly Answer[], nomenclature: Nomenclature): readonly Automatic[] {
  return CONFIDENCES.map((threshold) => ({ threshold, ...measure(answers, nomenclature, threshold).auto }));
}

function main([file]: readonly string[]): void {
  if (file === undefined) throw new Error("usage: train FILE.tsv");
  const material = trainingMaterial(file, FOLDS);
  const folds = Array.from({ length: FOLDS }, (_, fold) => holdOut(material, fold));
  const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
  const all = answersOf(folds, nomenclature);
  const report = {
    heldOut: measure(all, nomenclature),
    automatic: automaticAt(all, nomenclature),
    before20: measure(afterValidations(folds, nomenclature, false), nomenclature),
    after20: measure(afterValidations(folds, nomenclature, true), nomenclature),
  };
  const learnt = learnModel(material.examples, UNMEASURED);
  const judged = folds.flatMap((held) => held.judged);
  const model = JSON.stringify({ ...learnt, ...calibrationOf(judged, learnt.divisions.length, learnt.groups.length) });
  writeFileSync(WEIGHTS, `${model}\n`);
  process.stdout.write(`${JSON.stringify({ ...report, bytesGzip: gzipSync(model).length }, null, 2)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
