import type { Reason } from "../reason";
import type { TitleWord } from "./title-reader";

/** What a title lacks for a family to be suggested. */
export type MissingCode =
  /** Nothing is written. */
  | "missing.title"
  /** Only numbers, references and words that link others. */
  | "missing.reference"
  /** Words that no family and no title learnt from has: values.words. */
  | "missing.known-words"
  /** Only a place or a beneficiary, not what is bought for it: values.words. */
  | "missing.place"
  /** Only words that any purchase could bear ("prestations diverses"): values.words. */
  | "missing.object"
  /** One word says too little by itself. */
  | "missing.more-words"
  /** Neither the title nor the need says whether it is supplies, services or works. */
  | "missing.nature";

export type Missing = Reason<MissingCode>;

/** Words quoted in a reason, at most. */
const MOST_WORDS = 4;
/** From this weight a word is no word of procedure: it may name what is bought. */
const TELLING = 1;

/** Places and buildings: they say where, seldom what (folded). */
const PLACES = new Set(
  `commune communes ville villes mairie agglomeration metropole departement region syndicat pays secteur secteurs site
  sites zone zones territoire rue avenue place quartier route chemin boulevard lieu centre centres ecole ecoles gymnase
  gymnases creche creches college colleges lycee lycees stade salle salles eglise hotel maison hopital residence musee
  theatre mediatheque bibliotheque chateau immeuble foyer gare campus universite groupe scolaire batiment batiments
  est ouest nord sud`.split(/\s+/),
);

/** Whether a word may say by itself what is bought: neither procedure nor a place. */
export function tells({ word, weight }: Pick<TitleWord, "word" | "weight">): boolean {
  return weight >= TELLING && !PLACES.has(word);
}

/**
 * What the words of a text lack for its family to be told; empty when one that is known says what is bought.
 * @param known tells a word that the classifier met
 * @param natureSaid whether the nature is given, or announced by the words
 */
export function missingFrom(
  title: string,
  words: readonly TitleWord[],
  known: (word: TitleWord) => boolean,
  natureSaid: boolean,
): readonly Missing[] {
  if (title.trim() === "" && words.length === 0) return [{ code: "missing.title" }];
  if (words.length === 0) return [{ code: "missing.reference" }];
  if (words.some((word) => tells(word) && known(word))) return [];
  const unknown = words.filter((word) => tells(word));
  const places = words.filter(({ word }) => PLACES.has(word));
  const generic = words.filter((word) => !tells(word) && !PLACES.has(word.word));
  const missing: Missing[] = [];
  if (unknown.length > 0) missing.push(quoting("missing.known-words", unknown));
  if (places.length > 0) missing.push(quoting("missing.place", places));
  if (generic.length > 0) missing.push(quoting("missing.object", generic));
  if (new Set(words.map(({ surface }) => surface)).size === 1) missing.push({ code: "missing.more-words" });
  if (!natureSaid) missing.push({ code: "missing.nature" });
  return missing;
}

/** What is said of words that are known and still lead nowhere. */
export function tooVague(words: readonly TitleWord[]): readonly Missing[] {
  return [quoting("missing.object", words)];
}

function quoting(code: MissingCode, words: readonly TitleWord[]): Missing {
  const list = [...new Set(words.map(({ surface }) => surface))].slice(0, MOST_WORDS);
  return { code, values: { words: { list } } };
}
