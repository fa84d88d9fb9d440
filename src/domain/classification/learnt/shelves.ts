const LISTS_TOGETHER = 512;
const ENTRIES_TOGETHER = 16_384;

/** Lists of numbers of the same length, many in each array: a small array for each would cost more than its numbers. */
export class Shelves {
  #shelf = new Float32Array(0);
  #next = 0;

  constructor(readonly length: number) {}

  /** Room for one more list, all zeroes: the array, and where the list starts in it. */
  room(): [Float32Array, number] {
    if (this.#next + this.length > this.#shelf.length) {
      this.#shelf = new Float32Array(LISTS_TOGETHER * this.length);
      this.#next = 0;
    }
    const from = this.#next;
    this.#next += this.length;
    return [this.#shelf, from];
  }

  copyOf(list: Float32Array, from: number): [Float32Array, number] {
    const [shelf, to] = this.room();
    for (let at = 0; at < this.length; at++) shelf[to + at] = list[from + at] as number;
    return [shelf, to];
  }
}

/** Numbers of a list that are not zero, with their places in it: a stretch of two arrays that many lists share. */
export interface Entries {
  readonly places: Uint8Array;
  readonly values: Float32Array;
  readonly from: number;
  readonly end: number;
}

export const NO_ENTRIES: Entries = { places: new Uint8Array(0), values: new Float32Array(0), from: 0, end: 0 };

/** Lists of 256 numbers at most, nearly all of them zeroes. */
export class SparseShelves {
  #places = new Uint8Array(0);
  #values = new Float32Array(0);
  #next = 0;

  /** Keeps what is not zero in a list. */
  entriesOf(list: Float32Array): Entries {
    if (this.#next + list.length > this.#places.length) {
      this.#places = new Uint8Array(ENTRIES_TOGETHER);
      this.#values = new Float32Array(ENTRIES_TOGETHER);
      this.#next = 0;
    }
    const from = this.#next;
    for (let at = 0; at < list.length; at++) {
      const value = list[at] as number;
      if (value === 0) continue;
      this.#places[this.#next] = at;
      this.#values[this.#next] = value;
      this.#next++;
    }
    return { places: this.#places, values: this.#values, from, end: this.#next };
  }
}

/** Adds entries, times a factor, to the list that they come from. */
export function addEntries(
  { places, values, from, end }: Entries,
  factor: number,
  to: Float32Array | Float64Array,
): void {
  for (let at = from; at < end; at++) {
    const place = places[at] as number;
    to[place] = (to[place] as number) + factor * (values[at] as number);
  }
}
