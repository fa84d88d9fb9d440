import { dice, foldText, stemOf, trigramsOf } from "../text";
import { cpvPrefix } from "./cpv";
import type { Family } from "./family";

/** A family that answers a search, and how well (comparable within one search only). */
export interface FamilyHit {
  readonly family: Family;
  readonly score: number;
}

interface IndexedWord {
  readonly word: string;
  readonly stem: string;
  readonly trigrams: Uint16Array;
  readonly weight: number;
}

interface IndexedFamily {
  readonly family: Family;
  readonly code: string;
  readonly words: readonly IndexedWord[];
}

const LABEL = 3;
const KEYWORD = 2;
const GROUP = 1;
const EXAMPLE = 1;
/** Trigrams shared by a word and what was typed, from which it is taken as a typing error. */
const FUZZY = 0.5;

function wordsIn(text: string, weight: number): readonly IndexedWord[] {
  const folded = foldText(text);
  if (folded === "") return [];
  return folded.split(" ").map((word) => ({ word, stem: stemOf(word), trigrams: trigramsOf(word), weight }));
}

/** Finds families as a person types: code, CPV, words of the label or of the keywords, with typing errors. */
export class FamilySearch {
  readonly #families: readonly IndexedFamily[];

  constructor(families: readonly Family[], groupLabel: (family: Family) => string) {
    this.#families = families.map((family) => ({
      family,
      code: family.code.toLowerCase(),
      words: [
        ...wordsIn(family.label, LABEL),
        ...family.keywords.flatMap((keyword) => wordsIn(keyword, KEYWORD)),
        ...(family.abbreviations ?? []).flatMap((abbreviation) => wordsIn(abbreviation, KEYWORD)),
        ...(family.examples ?? []).flatMap((example) => wordsIn(example, EXAMPLE)),
        ...wordsIn(groupLabel(family), GROUP),
      ],
    }));
  }

  /** At most `limit` families, best first, in the order of the codes at equal score; empty query, empty answer. */
  search(query: string, limit: number): readonly FamilyHit[] {
    const typed = query.trim().toLowerCase();
    if (typed === "") return [];
    const score = /^[\d\s.-]+$/.test(typed) ? codeScore(typed) : wordsScore(typed);
    const hits = this.#families.map((indexed) => ({ family: indexed.family, score: score(indexed) }));
    return hits
      .filter((hit) => hit.score > 0)
      .sort((one, two) => two.score - one.score || (one.family.code < two.family.code ? -1 : 1))
      .slice(0, limit);
  }
}

function codeScore(typed: string): (indexed: IndexedFamily) => number {
  const prefix = cpvPrefix(typed);
  return ({ family, code }) => {
    if (code === typed) return 100;
    if (code.startsWith(typed)) return 50;
    if (prefix.length < 2) return 0;
    const lengths = family.cpvPrefixes.map((own) => {
      if (prefix.startsWith(own)) return own.length;
      return own.startsWith(prefix) ? prefix.length : 0;
    });
    return Math.max(0, ...lengths);
  };
}

function wordsScore(typed: string): (indexed: IndexedFamily) => number {
  const asked = wordsIn(typed, 1);
  return ({ words, code }) => {
    if (code === typed) return 100;
    let total = 0;
    for (const ask of asked) {
      const best = words.reduce((max, word) => Math.max(max, match(ask, word) * word.weight), 0);
      if (best === 0 && ask.word.length > 2) return 0;
      total += best;
    }
    return total;
  };
}

function match(asked: IndexedWord, word: IndexedWord): number {
  if (asked.word === word.word) return 1;
  if (asked.stem === word.stem) return 0.9;
  if (word.word.startsWith(asked.word)) return 0.8;
  if (asked.word.length < 4) return 0;
  const closeness = dice(asked.trigrams, word.trigrams);
  return closeness >= FUZZY ? closeness * 0.5 : 0;
}
