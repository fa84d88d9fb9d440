const EMPTY = -1;
/** Numbers of features are already spread: this scatters those that are close. */
const SCATTER = 0x9e3779b1;

/** From the numbers of features to their rows: an open table of integers, built and asked in a few operations each. */
export class RowIndex {
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #shift: number;

  /** @param features distinct, each one's row being its place */
  constructor(features: Int32Array) {
    const bits = Math.max(1, Math.ceil(Math.log2(features.length + 1)) + 1);
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(1 << bits).fill(EMPTY);
    this.#rows = new Int32Array(1 << bits);
    for (let row = 0; row < features.length; row++) {
      const place = this.#placeOf(features[row] as number);
      this.#keys[place] = features[row] as number;
      this.#rows[place] = row;
    }
  }

  /** The row of a feature; −1 when there is none. */
  rowOf(feature: number): number {
    const place = this.#placeOf(feature);
    return this.#keys[place] === feature ? (this.#rows[place] as number) : EMPTY;
  }

  /** Where a feature is, or would be. */
  #placeOf(feature: number): number {
    const keys = this.#keys;
    const last = keys.length - 1;
    let place = Math.imul(feature, SCATTER) >>> this.#shift;
    while (keys[place] !== EMPTY && keys[place] !== feature) place = (place + 1) & last;
    return place;
  }
}
