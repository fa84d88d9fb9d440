import { repairText } from "../text";

const WORDS = /[\p{L}\p{N}\uFFFD]+/gu;
const DOTTED_ACRONYM = /\b(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu;
const LOST_LETTER = /(?<=\p{L})\?(?=\p{L})/gu;

const PRIME = 16_777_619;
/** Hashes stay small integers, which a map finds at once. */
const HASH = 0x3fffffff;
const LOST = 0xfffd;

/** Letters and digits of the alphabets of Western Europe, by their code. */
const WESTERN = Uint8Array.from({ length: 0x180 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * What is known of written words, found from their letters in place: titles share their words, and cutting each one out
 * of its title to look it up would cost more than the rest of the reading.
 */
export class WrittenWords<Known extends { readonly surface: string }> {
  readonly #byHash = new Map<number, Known>();
  readonly #bySurface = new Map<string, Known>();

  /**
   * @param learn what there is to know of a word, in lower case
   * @param most words remembered, at most
   */
  constructor(
    private readonly learn: (surface: string) => Known,
    private readonly most: number,
  ) {}

  /** The words of a title in their order. */
  in(title: string): readonly Known[] {
    const text = legible(title);
    const found: Known[] = [];
    let [from, hash] = [-1, 0];
    for (let at = 0; at <= text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < WESTERN.length ? WESTERN[code] === 1 : code === LOST) {
        if (from < 0) [from, hash] = [at, 0];
        hash = Math.imul(hash ^ code, PRIME);
      } else if (code >= WESTERN.length && !isPunctuation(code)) {
        return (text.match(WORDS) ?? []).map((surface) => this.#know(surface));
      } else if (from >= 0) {
        found.push(this.#find(text, from, at, hash & HASH));
        from = -1;
      }
    }
    return found;
  }

  #find(text: string, from: number, to: number, hash: number): Known {
    const known = this.#byHash.get(hash);
    if (known !== undefined && known.surface.length === to - from && text.startsWith(known.surface, from)) return known;
    const fresh = this.#know(text.slice(from, to));
    if (known === undefined && this.#byHash.size < this.most) this.#byHash.set(hash, fresh);
    return fresh;
  }

  #know(surface: string): Known {
    const known = this.#bySurface.get(surface);
    if (known) return known;
    const fresh = this.learn(surface);
    if (this.#bySurface.size < this.most) this.#bySurface.set(surface, fresh);
    return fresh;
  }
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
