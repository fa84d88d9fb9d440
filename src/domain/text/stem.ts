/** Plurals that no rule gives, and pairs that rules would separate. */
const IRREGULAR = new Map(
  Object.entries({
    travaux: "travail",
    vitraux: "vitrail",
    emaux: "email",
    baux: "bail",
    yeux: "oeil",
    oeufs: "oeuf",
    menus: "menu",
    pneumatique: "pneu",
    pneumatiques: "pneu",
    informatiques: "informatiqu",
    informatique: "informatiqu",
  }),
);

/** Endings without which a word keeps its meaning, longest first, and the letters that must remain before them. */
const SUFFIXES: readonly (readonly [ending: string, remaining: number, put: string])[] = [
  ["issement", 3, ""],
  ["isation", 4, ""],
  ["ification", 4, "ifi"],
  ["ateur", 4, ""],
  ["atrice", 4, ""],
  ["ation", 4, ""],
  ["ement", 4, ""],
  ["euse", 4, ""],
  ["ible", 4, ""],
  ["able", 4, ""],
  ["ique", 4, "iqu"],
  ["elle", 4, "el"],
  ["ienne", 3, "ien"],
  ["ive", 4, "if"],
  ["age", 4, ""],
  ["eur", 4, ""],
  ["eux", 4, ""],
  ["iere", 4, "ier"],
  ["ance", 5, ""],
  ["ence", 5, ""],
  ["ant", 5, ""],
  ["ier", 4, "ier"],
  ["ee", 3, ""],
  ["er", 4, ""],
  ["ir", 4, ""],
  ["if", 4, "if"],
];

/** The endings by their last letter: most words are compared with a few of them only. */
const BY_LAST_LETTER = new Map<string, (typeof SUFFIXES)[number][]>();
for (const suffix of SUFFIXES) {
  const last = suffix[0].slice(-1);
  BY_LAST_LETTER.set(last, [...(BY_LAST_LETTER.get(last) ?? []), suffix]);
}
const NO_ENDING: readonly (typeof SUFFIXES)[number][] = [];
const DIGIT = /\d/;
const DOUBLED = /([bcdfglmnprst])\1$/;

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("eaux")) return word.slice(0, -1);
  if (word.endsWith("aux")) return `${word.slice(0, -2)}l`;
  if (word.endsWith("oux") || word.endsWith("eux")) return word.length > 5 ? word : word.slice(0, -1);
  if (word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}

/**
 * Light French stem of one folded word (see {@link foldText}): plural, feminine and the common endings of actions
 * ("nettoyage", "nettoyer" → "nettoi"), careful to keep short words apart. Words with digits stay as they are.
 */
export function stemOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || DIGIT.test(word)) return word;
  let stem = singular(word);
  for (const [ending, remaining, put] of BY_LAST_LETTER.get(stem.charAt(stem.length - 1)) ?? NO_ENDING) {
    if (stem.length - ending.length >= remaining && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length) + put;
      break;
    }
  }
  if (stem.length > 5 && stem.endsWith("e")) stem = stem.slice(0, -1);
  if (stem.length > 4 && DOUBLED.test(stem)) stem = stem.slice(0, -1);
  return stem.endsWith("y") && stem.length > 3 ? `${stem.slice(0, -1)}i` : stem;
}
