import { repairText } from "../text";

const WORDS = /[\p{L}\p{N}\uFFFD]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DOTTED_ACRONYM = /\b(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu;
const LOST_LETTER = /(?<=\p{L})\?(?=\p{L})/gu;

const PRIME = 16_777_619;
const LOST = 0xfffd;
const EURO = 0x20ac;
const DOT = 0x2e;
const CIRCUMFLEXED_A = 0xe2;

const SEPARATOR = 0;
/** A character that may be the trace of a damage: its text is mended before it is cut into words. */
const SUSPECT = 0xffff;
const SUSPECTS = "?<&ÃÅİ";
/** Characters of Western Europe, by their code: letters and digits in lower case, {@link SEPARATOR} or {@link SUSPECT}. */
const WESTERN = Uint16Array.from({ length: 0x180 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (SUSPECTS.includes(character)) return SUSPECT;
  return LETTER_OR_DIGIT.test(character) ? character.toLowerCase().charCodeAt(0) : SEPARATOR;
});

/**
 * What is known of written words, found from their letters in place: titles share their words, and cutting each one out
 * of its title to look it up would cost more than the rest of the reading.
 */
export class WrittenWords<Known extends { readonly surface: string }> {
  /** An open table by the hash of the surface, never more than half full. */
  readonly #places: (Known | undefined)[];
  #remembered = 0;

  /**
   * @param learn what there is to know of a word, in lower case
   * @param most words remembered, at most
   */
  constructor(
    private readonly learn: (surface: string) => Known,
    private readonly most: number,
  ) {
    this.#places = new Array<Known | undefined>(2 ** Math.ceil(Math.log2(2 * most))).fill(undefined);
  }

  /** The words of a title in their order. */
  in(title: string): readonly Known[] {
    const found = this.#cut(title, SUSPECT);
    if (found) return found;
    const text = legible(title);
    return this.#cut(text, SEPARATOR) ?? (text.match(WORDS) ?? []).map((surface) => this.#know(surface));
  }

  /** The words of a text in Western letters; undefined for another, or where a damage is suspected and looked for. */
  #cut(text: string, suspect: number): Known[] | undefined {
    const found: Known[] = [];
    let from = -1;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = code < WESTERN.length ? (WESTERN[code] as number) : code;
      if (letter === SEPARATOR || (letter >= WESTERN.length && letter !== LOST)) {
        if (letter === SUSPECT ? suspect === SUSPECT : letter !== SEPARATOR && !isPunctuation(letter)) return undefined;
        if (suspect === SUSPECT && mayBeDamage(text, at, code)) return undefined;
        if (from >= 0) found.push(this.#find(text, from, at, hash));
        from = -1;
      } else {
        if (from < 0) {
          from = at;
          hash = 0;
        }
        hash = Math.imul(hash ^ letter, PRIME);
      }
    }
    if (from >= 0) found.push(this.#find(text, from, text.length, hash));
    return found;
  }

  #know(surface: string): Known {
    let hash = 0;
    for (let at = 0; at < surface.length; at++) hash = Math.imul(hash ^ surface.charCodeAt(at), PRIME);
    return this.#find(surface, 0, surface.length, hash);
  }

  #find(text: string, from: number, to: number, hash: number): Known {
    const places = this.#places;
    const last = places.length - 1;
    let place = (hash ^ (hash >>> 15)) & last;
    for (let known = places[place]; known; known = places[(place = (place + 1) & last)]) {
      if (known.surface.length === to - from && isAt(known.surface, text, from)) return known;
    }
    const fresh = this.learn(text.slice(from, to).toLowerCase());
    if (this.#remembered < this.most) {
      this.#remembered++;
      places[place] = fresh;
    }
    return fresh;
  }
}

/** Whether a text has a word, given in lower case, at a place. */
function isAt(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(from + at);
    if (word.charCodeAt(at) !== (code < WESTERN.length ? WESTERN[code] : code)) return false;
  }
  return true;
}

/** Whether what comes before a separator may be the trace of a damage ("â€™"), or a dot the first of an acronym. */
function mayBeDamage(text: string, at: number, code: number): boolean {
  if (code === DOT) return text.charCodeAt(at + 2) === DOT;
  return code === EURO && at > 0 && text.charCodeAt(at - 1) === CIRCUMFLEXED_A;
}

/** General punctuation and currencies: no letter, so no end of the short way. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20cf);
}

/** In lower case, what a wrong encoding damaged mended, acronyms without their dots. */
function legible(title: string): string {
  let text = repairText(title).toLowerCase();
  if (text.includes("?")) text = text.replace(LOST_LETTER, "e");
  if (text.includes(".")) text = text.replace(DOTTED_ACRONYM, (acronym) => acronym.replaceAll(".", ""));
  return text;
}
