import type { FoundColumn } from "./findTable";
import { SYNONYMS, headerWords, type Synonym } from "./synonyms";

/** A field that a header may name, and how surely (0 to 1). */
export interface HeaderMatch {
  readonly field: string;
  readonly score: number;
}

const EXACT = new Map(SYNONYMS.map((synonym) => [synonym.words, synonym.field]));
/** token → synonyms that contain it, so that a header is compared only with those. */
const BY_TOKEN = indexByToken();
const LEAST = 0.5;

/** The field of which a text is a known name, units apart; undefined when none. */
export function exactField(text: string): string | undefined {
  return EXACT.get(headerWords(text));
}

/**
 * The fields that a header may name, best first. A known spelling is sure; a header that contains one
 * ("Montant annuel prévisionnel 2027") is the less sure the more it adds.
 */
export function headerMatches(header: string): readonly HeaderMatch[] {
  return remembered(SEEN, header, matchesOf);
}

/** Files of a campaign have the same headers: what each means is found once. */
const SEEN = new Map<string, readonly HeaderMatch[]>();
const SEEN_MISTYPED = new Map<string, readonly HeaderMatch[]>();
const MOST_SEEN = 2_000;

function remembered(
  seen: Map<string, readonly HeaderMatch[]>,
  header: string,
  match: (header: string) => readonly HeaderMatch[],
): readonly HeaderMatch[] {
  const known = seen.get(header);
  if (known) return known;
  const found = match(header);
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(header, found);
  return found;
}

function matchesOf(header: string): readonly HeaderMatch[] {
  const seen = headerWords(header);
  const exact = EXACT.get(seen);
  const tokens = seen.split(" ").filter((token) => token !== "");
  const best = new Map<string, number>();
  if (exact !== undefined) best.set(exact, 1);
  for (const synonym of candidates(tokens)) {
    const score = containment(tokens, synonym);
    if (score >= LEAST && score > (best.get(synonym.field) ?? 0)) best.set(synonym.field, score);
  }
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}

/** A whole name says less surely than its lowest line: the group above it may name another field. */
const GROUPED = 0.9;

/** The fields that the name of a column may mean, by its lowest line and by its whole, best first. */
export function columnMatches({ header, ownName }: FoundColumn): readonly HeaderMatch[] {
  if (ownName === undefined) return evenMistyped(header);
  const own = evenMistyped(ownName);
  const best = new Map(own.map(({ field, score }) => [field, score]));
  for (const { field, score } of evenMistyped(header)) best.set(field, Math.max(best.get(field) ?? 0, score * GROUPED));
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}

/** A mistyped name is less sure than the name. */
const MISTYPED = 0.85;
const SHORTEST_WORD = 5;

function evenMistyped(header: string): readonly HeaderMatch[] {
  return remembered(SEEN_MISTYPED, header, mistypedMatchesOf);
}

function mistypedMatchesOf(header: string): readonly HeaderMatch[] {
  const found = headerMatches(header);
  const tokens = headerWords(header).split(" ");
  if (found.some(({ score }) => score === 1) || tokens.every((token) => BY_TOKEN.has(token))) return found;
  const corrected = tokens.map((token) => knownWord(token) ?? token).join(" ");
  const better = headerMatches(corrected).map(({ field, score }) => ({ field, score: score * MISTYPED }));
  const [best = 0, before = 0] = [better[0]?.score, found[0]?.score];
  return best > before ? better : found;
}

/** The word of a known header that a word is but for one sign added, left out, changed, or put before its neighbour. */
function knownWord(token: string): string | undefined {
  if (token.length < SHORTEST_WORD || BY_TOKEN.has(token)) return undefined;
  return [...BY_TOKEN.keys()].find((word) => word.length >= SHORTEST_WORD && isOneSlipFrom(token, word));
}

function isOneSlipFrom(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === two[start]) start++;
  const [left, right] = [one.slice(start), two.slice(start)];
  const swapped = `${left.charAt(1)}${left.charAt(0)}${left.slice(2)}`;
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1) || swapped === right;
}

function candidates(tokens: readonly string[]): ReadonlySet<Synonym> {
  return new Set(tokens.flatMap((token) => BY_TOKEN.get(token) ?? []));
}

/** All the words of the spelling must be there; the share of the header that they cover makes the score. */
function containment(tokens: readonly string[], synonym: Synonym): number {
  if (!synonym.tokens.every((token) => tokens.includes(token))) return 0;
  const length = (list: readonly string[]) => list.reduce((sum, token) => sum + Math.min(token.length, 6), 0);
  const coverage = Math.min(1, length(synonym.tokens) / length(tokens));
  const starts = tokens[0] === synonym.tokens[0] ? 0.1 : 0;
  return Math.min(0.95, 0.35 + 0.5 * coverage + starts);
}

function indexByToken(): ReadonlyMap<string, readonly Synonym[]> {
  const index = new Map<string, Synonym[]>();
  for (const synonym of SYNONYMS) {
    for (const token of synonym.tokens) {
      const list = index.get(token);
      if (list) list.push(synonym);
      else index.set(token, [synonym]);
    }
  }
  return index;
}
