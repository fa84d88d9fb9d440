import type { Nature } from "../need";
import type { Nomenclature } from "../nomenclature";

/** What the nature of the need does to the scores of the families. */
export interface Favours {
  /** What each family's score is multiplied by. */
  readonly values: Float64Array;
  /** The most of them. */
  readonly most: number;
}

/** What the families of the nature that is looked for gain, and what the others lose; made once for each nature. */
export class NatureFavours {
  readonly #indifferent: Favours;
  readonly #favours: Readonly<Record<Nature, Favours>>;

  /** @param favour what the score of a family of the right nature is multiplied by, and that of another divided by */
  constructor({ families }: Nomenclature, favour: number) {
    const of = (wanted: Nature): Favours => ({
      values: Float64Array.from(families, ({ nature }) => (nature === wanted ? favour : 1 / favour)),
      most: favour,
    });
    this.#indifferent = { values: new Float64Array(families.length).fill(1), most: 1 };
    this.#favours = { F: of("F"), S: of("S"), T: of("T") };
  }

  of(nature: Nature | undefined): Favours {
    return nature === undefined ? this.#indifferent : this.#favours[nature];
  }
}
