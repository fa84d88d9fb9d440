import type { Family } from "../nomenclature";

/** A text of a family, and what its words weigh. */
export interface FamilyText {
  readonly text: string;
  /** What a stem weighs when it is the whole text, and when it is a part of it. */
  readonly single: number;
  readonly part: number;
  /** What two stems in a row weigh. */
  readonly pair: number;
}

const LABEL = 3;
const KEYWORD = 2.2;
const KEYWORD_PART = 1;
const GROUP = 0.5;

/** Texts of a family with what their words weigh: label, keywords, then the label of the group. */
export function textsOfFamily(family: Family, groupLabel: string): readonly FamilyText[] {
  return [
    { text: family.label, single: LABEL, part: LABEL * 0.7, pair: LABEL },
    ...family.keywords.map((text) => ({ text, single: KEYWORD, part: KEYWORD_PART, pair: KEYWORD })),
    { text: groupLabel, single: GROUP, part: GROUP, pair: GROUP },
  ];
}
