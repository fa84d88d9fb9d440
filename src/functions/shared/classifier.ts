import { learntModel, type Classifier } from "../../domain/classification";
import { readNeed } from "../../domain/need";
import { Nomenclature, readFamily, SHIPPED_FAMILIES } from "../../domain/nomenclature";
import { taughtBy } from "../../domain/review";
import { onTableChange, rowsOf } from "./facts";

let nomenclature: Promise<Nomenclature> | undefined;
let classifier: Promise<Classifier> | undefined;
let following = false;

/** The nomenclature of the workbook, else the one that the add-in ships. */
export function nomenclatureInUse(): Promise<Nomenclature> {
  follow();
  nomenclature ??= rowsOf("nomenclature").then((rows) => {
    const families = (rows ?? []).map(readFamily).filter(({ code }) => code !== "");
    return new Nomenclature(families.length > 0 ? families : SHIPPED_FAMILIES);
  });
  nomenclature.catch(() => (nomenclature = undefined));
  return nomenclature;
}

/**
 * The classifier of all formulas: it knows the families in use and what was validated in the workbook, and only learns
 * what is new when needs change.
 */
export function classifierInUse(): Promise<Classifier> {
  follow();
  classifier ??= Promise.all([nomenclatureInUse(), rowsOf("needs"), learntModel()]).then(
    ([families, needs, learnt]) => taughtBy(families.all, (needs ?? []).map(readNeed), learnt).classifier,
  );
  classifier.catch(() => (classifier = undefined));
  return classifier;
}

/** Forgets what was built as soon as a table that it rests on changes. */
function follow(): void {
  if (following) return;
  following = true;
  onTableChange((table) => {
    if (table === null || table === "nomenclature") nomenclature = undefined;
    if (table === null || table === "nomenclature" || table === "needs") classifier = undefined;
  });
}
