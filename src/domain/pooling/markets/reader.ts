import { isOperation, isRecurrent } from "../tailored";
import { wordReader, type KnownWord, type WordReader } from "../words";
import { headOf, isWork, suits, type Head } from "./head";
import { cuesNamedBy } from "./cues";
import type { Cue, Market } from "./parse";

/** The market that a text names, and the words that name it. */
export interface MarketFound {
  readonly key: string;
  readonly words: readonly string[];
}

/**
 * Gives the supplier market of a title; undefined when its words name none. Of a part of a title, the exceptions are
 * looked for in the whole.
 */
export type MarketReader = (title: string, whole?: string) => MarketFound | undefined;

/** What comes after "lot 3" is what is bought; the rest of the title is the consultation. */
const LOT = /\blots?\s*(?:n\s*[°ºo.]?\s*)?\d{1,2}\b\s*[:.\-–—"«\s]*(.+)$/iu;

/** The words of a cue stand close to one another, in words of the title without its little ones. */
const TOGETHER = 6;
const LITTLE_WORDS = new Set(
  "a au aux avec contre d dans de des du en et l la le les leurs ou par pour sans ses sur un une".split(" "),
);

/** Reads the markets of titles; `words` reads their words, shared with those who read the same titles. */
export function marketReader(words: WordReader = wordReader()): MarketReader {
  // The parts of one title come one after the other: it is read once.
  let last: { readonly text: string; readonly words: readonly KnownWord[] } | undefined;
  const readWhole = (text: string): readonly KnownWord[] => {
    if (last?.text !== text) last = { text, words: telling(words(text)) };
    return last.words;
  };
  return (title, whole) => {
    const own = telling(words(title));
    const all = whole === undefined ? own : readWhole(whole);
    const [, lot] = LOT.exec(title) ?? [];
    const inLot = lot === undefined ? undefined : best(telling(words(lot)), all);
    return inLot ?? best(own, all);
  };
}

/** The words of a text without its little ones. "Mise en service" is no service. */
function telling(words: readonly KnownWord[]): readonly KnownWord[] {
  const kept: KnownWord[] = [];
  for (const known of words) {
    if (LITTLE_WORDS.has(known.word) || (known.word === "service" && kept.at(-1)?.word === "mise")) continue;
    kept.push(known);
  }
  return kept;
}

interface Chosen {
  readonly cue: Cue;
  readonly at: number;
  /** Place of each part of the cue. */
  readonly found: readonly number[];
}

/** The cue that tells most of a text; of equals, the one that comes first in it. */
function best(text: readonly KnownWord[], title: readonly KnownWord[]): MarketFound | undefined {
  const cues = cuesNamedBy(text);
  if (cues.length === 0) return undefined;
  const positions = firstPlaces(text);
  const all = text === title ? positions : firstPlaces(title);
  const head = headIn(text, title);
  let chosen: Chosen | undefined;
  for (const cue of cues) {
    if (chosen && cue.weight < chosen.cue.weight) continue;
    const found = placesOf(cue, positions);
    if (!found || Math.max(...found) - Math.min(...found) > TOGETHER) continue;
    const at = Math.min(...found);
    if (chosen && cue.weight === chosen.cue.weight && !comesFirst(cue, at, chosen)) continue;
    if (!fits(cue.market, head, all, title)) continue;
    if (suits(cue.market, head, at, Math.max(...found))) chosen = { cue, at, found };
  }
  return chosen && { key: chosen.cue.market.key, words: chosen.found.flatMap((at) => text[at]?.word ?? []) };
}

function firstPlaces(text: readonly KnownWord[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  text.forEach(({ root }, at) => {
    if (!places.has(root)) places.set(root, at);
  });
  return places;
}

/** The head of a text; of a lot that says no action, that of its consultation, which stands before it. */
function headIn(text: readonly KnownWord[], title: readonly KnownWord[]): Head {
  const own = headOf(text);
  if (own.action !== undefined || text === title) return own;
  return { ...headOf(title), at: -1, softwareAt: own.softwareAt };
}

/** Of one market, the cue that its line gives first; of two markets, the one that comes first in the title. */
function comesFirst(cue: Cue, at: number, chosen: Chosen): boolean {
  return cue.market === chosen.cue.market ? cue.rank < chosen.cue.rank : at < chosen.at;
}

/** Where each part of a cue stands first; undefined when one is missing. */
function placesOf({ parts }: Cue, positions: ReadonlyMap<string, number>): readonly number[] | undefined {
  const found: number[] = [];
  for (const { roots } of parts) {
    const at = firstOf(roots, positions);
    if (at < 0) return undefined;
    found.push(at);
  }
  return found;
}

function firstOf(roots: ReadonlySet<string>, positions: ReadonlyMap<string, number>): number {
  let first = -1;
  for (const root of roots) {
    const at = positions.get(root);
    if (at !== undefined && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Whether a title allows a market: it says none of its exceptions, nor that it is an operation of its own. */
function fits(market: Market, head: Head, roots: ReadonlyMap<string, number>, title: readonly KnownWord[]): boolean {
  // "Acquisition et entretien de bennes": what is bought first is bought, whatever is asked with it.
  const bought = market.kind === "supply" && head.action === "buy";
  if (market.except.some((group) => group.every((root) => roots.has(root) && !(bought && isWork(root))))) return false;
  if (market.acrossOperations && market.kind !== "works") return true;
  const words = title.map(({ word }) => word);
  if (market.kind === "works") return isRecurrent(words) && !isOperation(words);
  return !isOperation(words);
}
