const EMPTY = -1;
/** Numbers of features are already spread: this scatters those that are close. */
const SCATTER = 0x9e3779b1;

/** From the numbers of features to their rows: an open table of integers, built and asked in a few operations each. */
export class RowIndex {
  /** At each place a feature, then its row: one look in memory finds both. */
  readonly #places: Int32Array;
  readonly #shift: number;

  /** @param features distinct, each one's row being its place */
  constructor(features: Int32Array) {
    const bits = Math.max(1, Math.ceil(Math.log2(features.length + 1)) + 1);
    this.#shift = 32 - bits;
    const places = new Int32Array(2 << bits).fill(EMPTY);
    this.#places = places;
    for (let row = 0; row < features.length; row++) {
      const place = this.#placeOf(features[row] as number);
      places[place] = features[row] as number;
      places[place + 1] = row;
    }
  }

  /** The row of a feature; −1 when there is none. */
  rowOf(feature: number): number {
    return this.#places[this.#placeOf(feature) + 1] as number;
  }

  /** Where a feature is, or would be. */
  #placeOf(feature: number): number {
    const places = this.#places;
    const last = places.length - 2;
    let place = (Math.imul(feature, SCATTER) >>> this.#shift) << 1;
    while (places[place] !== EMPTY && places[place] !== feature) place = (place + 2) & last;
    return place;
  }
}
