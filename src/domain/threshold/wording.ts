import { termsOf, words } from "../text";

/** Words of procedure and numbers ("lot 2", "phase 1", "2027") do not make another object. */
const TELLING = 0.4;
const LOT = /\blots? (?:n )?(\d+|[a-z])\b/u;
/** "Maîtrise d'œuvre", also as files that lost their letters write it ("maitrise d uvre"). */
const DESIGN = /\bmaitrise (?:d )?(?:oeuvre|uvre|o euvre)\b|\bmoe\b|\bcontrole technique de construction\b|\bc?sps\b/u;
const LEGAL_FORMS = /\b(?:sa|sas|sasu|sarl|eurl|scop|snc|sci|ste|societe|ets|etablissements?|groupe|france)\b/gu;

/** A quick look that spares folding the titles that say nothing of the kind. */
const DESIGN_HINT = /uvre|moe|sps|contr/iu;

const objects = new WeakMap<object, string>();

/** What a need is about (see {@link objectOf}); read once, however often its workbook is added up again. */
export function objectOfNeed(need: { readonly title: string }): string {
  const known = objects.get(need);
  if (known !== undefined) return known;
  const fresh = objectOf(need.title);
  objects.set(need, fresh);
  return fresh;
}

/** What a title is about, whatever its order, its plural, its lot or phase number; "" when it says nothing. */
function objectOf(title: string): string {
  const stems = termsOf(title)
    .filter(({ weight }) => weight > TELLING)
    .map(({ stem }) => stem);
  return [...new Set(stems)].sort().join(" ");
}

/** The lot that a title says it is, "" when it says none. */
export function lotOf(title: string): string {
  return LOT.exec(words(title))?.[1] ?? "";
}

/** Whether a title is a mission of design or supervision of works, which belongs to one operation. */
export function isDesign(title: string): boolean {
  return DESIGN_HINT.test(title) && DESIGN.test(words(title));
}

/** The name of a supplier without its legal form, so that two spellings are one. */
export function supplierOf(holder: string): string {
  const name = words(holder);
  return words(name.replace(LEGAL_FORMS, " ")) || name;
}
