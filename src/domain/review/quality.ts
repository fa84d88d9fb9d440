import type { Family } from "../nomenclature";
import { firstOf, judged, type Judged } from "./judged";
import { spreadOf } from "./spread";

/** How often suggestions of about the same confidence were kept. */
export interface ConfidenceBand {
  /** From this confidence, included, to the one of the next band. */
  readonly from: number;
  readonly judged: number;
  readonly right: number;
}

/** Suggested as one family, validated as another. */
export interface Confusion {
  readonly suggested: string;
  readonly validated: string;
  readonly count: number;
  /** A need of which it is true. */
  readonly example: string;
}

/** A family whose needs are worded so differently, or fall under such different CPV, that it may hold two. */
export interface ToSplit {
  readonly family: string;
  readonly needs: number;
  /** Mean likeness of two of its needs, from 0 to 1. */
  readonly likeness: number;
  /** CPV groups (three digits) that its needs declare, the most frequent first. */
  readonly cpvGroups: readonly string[];
}

/** Two families that are taken for one another so often that they may be one. */
export interface ToMerge {
  readonly families: readonly [string, string];
  readonly confused: number;
  /** Needs validated in either of them whose suggestion is known. */
  readonly judged: number;
}

/** What validations say of the suggestions and of the nomenclature. */
export interface Quality {
  /** Needs validated whose suggestion at the time is known. */
  readonly judged: number;
  /** Of them, those where the suggestion was kept. */
  readonly right: number;
  readonly bands: readonly ConfidenceBand[];
  /** The most frequent first. */
  readonly confusions: readonly Confusion[];
  /** Families in use that no need was validated in. */
  readonly neverUsed: readonly string[];
  readonly toSplit: readonly ToSplit[];
  readonly toMerge: readonly ToMerge[];
}

const BANDS = [0, 0.5, 0.8, 0.95];
/** A pair is worth looking at from so many confusions, when they are so large a share of the two families. */
const MERGE_COUNT = 3;
const MERGE_SHARE = 0.3;

/**
 * What people's decisions say so far: how good the suggestions were, which families are confused, never used, too wide
 * or too close. Only needs whose suggestion was written beside the decision are judged.
 *
 * @param families families in use, homogeneous ones only
 */
export function qualityOf(needs: readonly Judged[], families: readonly Family[]): Quality {
  const known = judged(needs);
  const validated = needs.filter(({ validatedFamily }) => validatedFamily !== "");
  const used = new Set(validated.map(({ validatedFamily }) => validatedFamily));
  const confusions = confusionsOf(known);
  return {
    judged: known.length,
    right: known.filter(isRight).length,
    bands: BANDS.map((from, at) => {
      const within = known.filter(({ confidence }) => confidence >= from && confidence < (BANDS[at + 1] ?? Infinity));
      return { from, judged: within.length, right: within.filter(isRight).length };
    }),
    confusions,
    neverUsed: families.map(({ code }) => code).filter((code) => !used.has(code)),
    toSplit: spreadOf(validated),
    toMerge: mergesOf(confusions, known),
  };
}

function isRight({ suggestedFamily, validatedFamily }: Judged): boolean {
  return suggestedFamily === validatedFamily;
}

function confusionsOf(known: readonly Judged[]): readonly Confusion[] {
  const pairs = new Map<string, Confusion>();
  for (const need of known) {
    if (isRight(need)) continue;
    const { suggestedFamily: suggested, validatedFamily: decided } = need;
    const key = `${suggested}\n${decided}`;
    const before = pairs.get(key) ?? { suggested, validated: decided, count: 0, example: need.id };
    pairs.set(key, { ...before, count: before.count + 1 });
  }
  return [...pairs.values()].sort((one, other) => other.count - one.count || firstOf(one, other));
}

function mergesOf(confusions: readonly Confusion[], known: readonly Judged[]): readonly ToMerge[] {
  const sizes = new Map<string, number>();
  for (const { validatedFamily } of known) sizes.set(validatedFamily, (sizes.get(validatedFamily) ?? 0) + 1);
  const pairs = new Map<string, ToMerge>();
  for (const { suggested, validated, count } of confusions) {
    const families: [string, string] = suggested < validated ? [suggested, validated] : [validated, suggested];
    const key = families.join("\n");
    const size = (sizes.get(suggested) ?? 0) + (sizes.get(validated) ?? 0);
    pairs.set(key, { families, confused: (pairs.get(key)?.confused ?? 0) + count, judged: size });
  }
  return [...pairs.values()]
    .filter(({ confused, judged: size }) => confused >= MERGE_COUNT && confused / size >= MERGE_SHARE)
    .sort((one, other) => other.confused - one.confused);
}
