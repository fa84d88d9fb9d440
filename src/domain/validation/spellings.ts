import { isMistyped, MISTYPED_LENGTH } from "./mistyped";

/** A word, and those of the same vocabulary that may be the same word mistyped. */
export interface Spelled {
  readonly text: string;
  readonly lookalikes: Spelled[];
}

/** So many words of one length with one beginning are codes, not words: they are compared no further. */
const CROWD = 1_000;

/**
 * Finds, as words come, those that are each other mistyped. A typing error stays in one place: what is before it or
 * what is after it is half of the word at least, and a word is only compared with those that share such a half with it.
 */
export class Spellings<Word extends Spelled> {
  readonly #sharing = new Map<string, Word[]>();

  /** Takes a word in: it and the words that look like it know each other from now on. */
  add(word: Word): void {
    const { length } = word.text;
    for (let shortest = Math.max(MISTYPED_LENGTH, length - 2); shortest <= length; shortest++) {
      const half = (shortest - 1) >> 1;
      this.#meet(`${shortest}<${word.text.slice(0, half)}`, word, shortest);
      this.#meet(`${shortest}>${word.text.slice(-half)}`, word, shortest);
    }
  }

  #meet(half: string, word: Word, shortest: number): void {
    const there = this.#sharing.get(half);
    if (!there) {
      this.#sharing.set(half, [word]);
      return;
    }
    if (there.length >= CROWD) return;
    for (const other of there) {
      if (Math.min(word.text.length, other.text.length) === shortest && isMistyped(word.text, other.text)) {
        link(word, other);
      }
    }
    there.push(word);
  }
}

function link(one: Spelled, other: Spelled): void {
  // They may share both their halves.
  if (one.lookalikes.includes(other)) return;
  one.lookalikes.push(other);
  other.lookalikes.push(one);
}
