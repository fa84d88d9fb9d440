import type { StoredModel } from "../../src/domain/classification";
import type { Need } from "../../src/domain/need";
import { foldText } from "../../src/domain/text";
import type { Calibration } from "../training/calibrate";
import { learnModel } from "../training/learn";
import { trainingMaterial } from "../training/material";

/** A model taught by all the titles of a file but those of the buyers of a list, and those that the list holds. */
export function heldOutModel(titles: string, needs: readonly Need[], calibration: Calibration): StoredModel {
  const buyers = new Set(needs.map(({ department }) => foldText(department)));
  const known = new Set(needs.map(({ title }) => foldText(title)));
  const material = trainingMaterial(titles, 1);
  const seen = new Set(
    material.titles
      .filter(({ buyer, title }) => buyers.has(foldText(buyer)) || known.has(foldText(title)))
      .map(({ title }) => title),
  );
  process.stderr.write(`${seen.size} titles of ${material.titles.length} held out\n`);
  // What no buyer wrote is in no fold.
  return learnModel(
    material.examples.filter(({ text, fold }) => fold < 0 || !seen.has(text)),
    calibration,
  );
}
