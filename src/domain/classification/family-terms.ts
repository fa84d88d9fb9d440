import type { Family } from "../nomenclature";
import type { TitleReader } from "./title-reader";

/** What counts for how much in the words of a family. */
const LABEL = 3;
const KEYWORD = 2.2;
const KEYWORD_PART = 1;
const GROUP = 0.5;

/** Stems and pairs of stems of a family with what they weigh: label, keywords, then the label of the group. */
export function termsOfFamily(family: Family, groupLabel: string, reader: TitleReader): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    terms.set(term, (terms.get(term) ?? 0) + weight);
  };
  const addText = (text: string, single: number, part: number, pair: number): void => {
    const stems = reader.read(text).map(({ stem }) => stem);
    for (const [at, stem] of stems.entries()) {
      add(stem, stems.length === 1 ? single : part);
      const next = stems[at + 1];
      if (next !== undefined) add(`${stem} ${next}`, pair);
    }
  };
  addText(family.label, LABEL, LABEL * 0.7, LABEL);
  for (const keyword of family.keywords) addText(keyword, KEYWORD, KEYWORD_PART, KEYWORD);
  addText(groupLabel, GROUP, GROUP, GROUP);
  return terms;
}
