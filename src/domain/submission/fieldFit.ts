import { parseCount, parseYear } from "../need";
import { TABLES } from "../table";
import { fold } from "../text";
import { listedShare, type ColumnProfile } from "./columnProfile";
import { isNumeric, textOf } from "./cells";
import { UNSCOPED_AMOUNT } from "./synonyms";

const KINDS = new Map(TABLES.needs.columns.map(({ key, kind, choices }) => [key, choices ? "list" : kind]));
/** Ids are those that the workbook gave: a department's own numbering is not one. */
const OUR_ID = /^B-\d+$/u;

/** What departments are called, in French and in the languages near it. */
const UNIT_OF_AN_AUTHORITY =
  /^(?:dir(?:ec|ek|ez)|secretar|servi[cz]|dep(?:t|ar)|divisi|pole|bureau|office|mairie|commune|ministe|unit|unid|coordin|dg[a ])/u;

/**
 * How well the content of a column agrees with a field, 0 to 1. A header is believed only as far as its column
 * agrees: "Nature" over "Marché, Accord-cadre…" is not the nature of the need.
 */
export function fit(field: string, profile: ColumnProfile): number {
  if (profile.filled === 0) return field === "id" ? 0 : 0.9;
  switch (field) {
    case "id":
      return shareOf(profile, (text) => OUR_ID.test(text)) > 0.5 ? 1 : 0;
    case "cpv":
      return graded(shareOf(profile, (text) => /^\d{2,8}(?:-\d)?$/u.test(text)));
    case "year":
      return graded(shareOf(profile, (text) => parseYear(text).kind === "value"));
    case "nature":
      return graded(profile.natures);
    case UNSCOPED_AMOUNT:
      return graded(profile.amounts);
    default:
      return fitOfKind(field, profile);
  }
}

/** So few cells prove nothing against the name of their column. */
const FEW = 5;

function fitOfKind(field: string, profile: ColumnProfile): number {
  const least = profile.cells.length < FEW ? 0.5 : 0;
  switch (KINDS.get(field)) {
    case "amount":
      return Math.max(least, graded(profile.amounts));
    case "day":
      return Math.max(least, graded(Math.max(profile.moments, shareOf(profile, isSerialOrYear))));
    case "months":
      return Math.max(least, graded(profile.durations));
    case "number":
      return graded(
        shareOf(profile, (text) => text.length <= 20 && parseCount(text.replace(/ ?\p{L}+$/u, "")).kind === "value"),
      );
    case "boolean":
      return graded(profile.yesNo);
    case "list":
      return graded(listedShare(profile, field));
    default:
      return profile.cells.filter((cell) => isNumeric(cell)).length / profile.cells.length > 0.8 && field === "title"
        ? 0.2
        : 1;
  }
}

/** A column that agrees on half of its cells agrees; under three in ten it says something else. */
function graded(share: number): number {
  if (share >= 0.5) return 1;
  return share >= 0.3 ? 0.7 : share;
}

function shareOf(profile: ColumnProfile, test: (text: string) => boolean): number {
  return profile.cells.length === 0
    ? 0
    : profile.cells.filter((cell) => test(textOf(cell))).length / profile.cells.length;
}

/** Under the name of a date, "2028" is the year of a moment: a period, kept as such. */
function isSerialOrYear(text: string): boolean {
  return /^(?:[2-8]\d{4}(?:\.\d+)?|20\d{2})$/u.test(text);
}

/** Numbers alone may be anything: a duration says its unit. */
const LASTING = /\d ?(?:ans?|mois|annees?|years?|months?|anos?|meses)\b/u;

/** Fields that a content suggests when the header says nothing, with a confidence that never passes 0.6 but for a CPV. */
export function suggestedByContent(
  profile: ColumnProfile,
): readonly { readonly field: string; readonly score: number }[] {
  const distinctValues = new Set(profile.cells.map(textOf)).size;
  const found: { field: string; score: number }[] = [];
  const propose = (field: string, score: number, condition: boolean) => {
    if (condition) found.push({ field, score });
  };
  propose("cpv", 0.8, profile.cpv >= 0.8);
  propose(
    UNSCOPED_AMOUNT,
    0.4 + 0.15 * profile.largeAmounts,
    profile.largeAmounts >= 0.7 && distinctValues >= Math.min(4, profile.cells.length),
  );
  propose("neededBy", 0.45, profile.days >= 0.7);
  propose(
    "durationMonths",
    0.45,
    profile.durations >= 0.7 && shareOf(profile, (text) => LASTING.test(fold(text))) >= 0.7,
  );
  propose("nature", 0.5, profile.natures >= 0.8 && profile.amounts < 0.2 && profile.words < 0.5);
  propose(
    "title",
    0.4 + 0.2 * profile.words * profile.distinct,
    profile.words >= 0.6 && profile.distinct >= 0.4 && profile.averageLength >= 15 && profile.averageLength < 250,
  );
  const units = shareOf(profile, (text) => UNIT_OF_AN_AUTHORITY.test(fold(text)));
  const repeated = profile.distinct <= (units > 0.3 ? 0.7 : 0.4) && distinctValues >= (units > 0.7 ? 2 : 3);
  const label = profile.amounts < 0.2 && profile.days < 0.2 && profile.averageLength < 60;
  propose("department", 0.41 + 0.15 * units, repeated && label);
  return found;
}
