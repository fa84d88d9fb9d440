import {
  announcedNature,
  BEFORE_ALL,
  letterFeatures,
  natureFeature,
  pairFeature,
  stemFeature,
  stemHash,
  TitleReader,
  WEIGHTS,
} from "../../src/domain/classification";

/** A text with its CPV: features and values of the two tables, of length 1 once divided by their norm. */
export interface Example {
  readonly text: string;
  /** Two to eight digits. */
  readonly cpv: string;
  /** How much it counts beside a real title. */
  readonly weight: number;
  /** Buyer group, for the folds; −1 for what belongs to no buyer. */
  readonly fold: number;
  readonly division: SparseVector;
  readonly group: SparseVector;
}

/** Features and their values, side by side. */
export interface SparseVector {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

const reader = new TitleReader();

/** Features of a text, exactly as the model adds them up when it is asked. */
export function vectorsOf(text: string): Pick<Example, "division" | "group"> {
  const { words, places } = reader.read(text);
  const nature = announcedNature(words);
  const division = new Map<number, number>();
  const group = new Map<number, number>();
  const add = (to: Map<number, number>, feature: number, value: number): void => {
    to.set(feature, (to.get(feature) ?? 0) + value);
  };
  const met = new Set<string>();
  let previous = BEFORE_ALL;
  for (const [at, { word, stem: written }] of words.entries()) {
    const place = places[at] as number;
    const stem = stemHash(written);
    if (!met.has(word)) {
      met.add(word);
      for (const to of [division, group]) {
        add(to, stemFeature(stem), WEIGHTS.stem * place);
        if (nature) add(to, natureFeature(nature, stem), WEIGHTS.nature * place);
      }
      for (const feature of letterFeatures(word)) add(division, feature, WEIGHTS.letters * place);
    }
    add(division, pairFeature(previous, stem), WEIGHTS.pair * place);
    previous = stem;
  }
  return { division: sparse(division), group: sparse(group) };
}

function sparse(values: ReadonlyMap<number, number>): SparseVector {
  return { features: Int32Array.from(values.keys()), values: Float32Array.from(values.values()) };
}
