import type { Classifier } from "../domain/classification";
import { mainCpv } from "../domain/nomenclature";
import { similarity as similarityOf } from "../domain/text";
import { cellOf, mapRange, mapRangeInTurn } from "./shared/arguments";
import { classifierInUse, nomenclatureInUse } from "./shared/classifier";
import { refusal, sentences } from "./shared/refusal";
import { inTurn } from "./shared/turns";

const USUAL_SUGGESTIONS = 3;
const MOST_SUGGESTIONS = 20;

/**
 * Code of the family that fits each title best, from the nomenclature of the workbook and what was validated in it.
 * @customfunction CLASSER
 * @param titles What is to be bought, in words: a cell or a range.
 * @returns Code of the family of each; #N/A with the reason when nothing fits.
 */
export async function classify(titles: unknown[][]): Promise<unknown[][]> {
  const classifier = await classifierInUse();
  return mapRangeInTurn(titles, (cell): unknown => {
    const title = String(cell).trim();
    if (title === "") return "";
    const [best] = classifier.suggest({ title }, 1);
    return best?.family ?? toSpecify(classifier, title);
  });
}

/**
 * Families that fit a title, best first: code, label, confidence from 0 to 1, reason.
 * @customfunction CLASSER.LISTE
 * @param title What is to be bought, in words.
 * @param [count] Number of families, 3 when omitted.
 * @returns One row a family.
 */
export async function classifyList(title: unknown, count: number | null): Promise<unknown[][]> {
  const written = String(cellOf(title)).trim();
  if (written === "") throw refusal("value", { code: "formula.title-missing" });
  const wanted = Math.min(Math.max(1, Math.trunc(count ?? USUAL_SUGGESTIONS)), MOST_SUGGESTIONS);
  const [classifier, nomenclature] = await Promise.all([classifierInUse(), nomenclatureInUse()]);
  const suggestions = await inTurn(() => classifier.suggest({ title: written }, wanted));
  if (suggestions.length === 0) throw toSpecify(classifier, written);
  const sentence = sentences();
  return suggestions.map(({ family, confidence, reasons }) => [
    family,
    nomenclature.byCode(family)?.label ?? "",
    confidence,
    reasons.map(sentence).join(" · "),
  ]);
}

/** "À préciser", with what the title lacks. */
function toSpecify(classifier: Classifier, written: string): CustomFunctions.Error {
  const reason = { code: "formula.no-family", values: { written } };
  return refusal("notAvailable", reason, classifier.missing({ title: written }));
}

/**
 * Label of each family code.
 * @customfunction FAMILLE
 * @param codes Codes of families: a cell or a range.
 * @returns Label of each; #N/A with the reason when the code is not in the nomenclature.
 */
export async function familyLabel(codes: unknown[][]): Promise<unknown[][]> {
  const nomenclature = await nomenclatureInUse();
  return mapRange(codes, (cell): unknown => {
    const code = String(cell).trim();
    if (code === "") return "";
    const family = nomenclature.byCode(code);
    return family?.label ?? refusal("notAvailable", { code: "formula.family-unknown", values: { written: code } });
  });
}

/**
 * Main CPV code of each family code or title, with its check digit.
 * @customfunction CPV
 * @param titles Titles or codes of families: a cell or a range.
 * @returns Eight digits, a dash and the check digit; #N/A with the reason when there is none.
 */
export async function cpv(titles: unknown[][]): Promise<unknown[][]> {
  const [classifier, nomenclature] = await Promise.all([classifierInUse(), nomenclatureInUse()]);
  return mapRangeInTurn(titles, (cell): unknown => {
    const written = String(cell).trim();
    if (written === "") return "";
    const code = nomenclature.byCode(written)?.code ?? classifier.suggest({ title: written }, 1)[0]?.family;
    if (code === undefined) return toSpecify(classifier, written);
    const family = nomenclature.byCode(code);
    return (
      (family && mainCpv(family)) ?? refusal("notAvailable", { code: "formula.no-cpv", values: { written: code } })
    );
  });
}

/**
 * How much two titles say the same thing: 0 when nothing is shared, 1 when they are the same but for form.
 * @customfunction SIMILARITE
 * @param first First title.
 * @param second Second title.
 * @returns Between 0 and 1.
 */
export function similarity(first: unknown, second: unknown): Promise<number> {
  return inTurn(() => similarityOf(String(cellOf(first)), String(cellOf(second))));
}
