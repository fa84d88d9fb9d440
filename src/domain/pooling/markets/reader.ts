import { wordsOf } from "../../text";
import { isOperation, isRecurrent } from "../tailored";
import { headOf, isWork, suits, type Head } from "./head";
import { parseMarkets, type Cue, type Market } from "./parse";
import { rootOf } from "./root";
import { SERVICE_MARKETS } from "./services";
import { SUPPLY_MARKETS } from "./supplies";
import { WORKS_MARKETS } from "./works";

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

const CUES = new Map<string, Cue[]>();
for (const cue of [
  ...parseMarkets(SUPPLY_MARKETS, "supply"),
  ...parseMarkets(SERVICE_MARKETS, "service"),
  ...parseMarkets(WORKS_MARKETS, "works"),
]) {
  // A cue is looked at only when its most telling part is there: the one that fewest roots make.
  const [key] = [...cue.parts].sort((one, other) => other.weight - one.weight || one.roots.size - other.roots.size);
  for (const root of key?.roots ?? []) CUES.set(root, [...(CUES.get(root) ?? []), cue]);
}

/** Reads the markets of titles; each word is studied once. */
export function marketReader(): MarketReader {
  const roots = new Map<string, string>();
  const read = (text: string): readonly Word[] =>
    wordsOf(text)
      .filter((word) => !LITTLE_WORDS.has(word))
      // "Mise en service" is no service.
      .filter((word, at, all) => !(word === "service" && all[at - 1] === "mise"))
      .map((word) => {
        const root = roots.get(word) ?? rootOf(word);
        roots.set(word, root);
        return { word, root };
      });
  // The parts of one title come one after the other: it is read once.
  let last: { readonly text: string; readonly words: readonly Word[] } | undefined;
  const readWhole = (text: string): readonly Word[] => {
    if (last?.text !== text) last = { text, words: read(text) };
    return last.words;
  };
  return (title, whole) => {
    const words = read(title);
    const all = whole === undefined ? words : readWhole(whole);
    const [, lot] = LOT.exec(title) ?? [];
    const inLot = lot === undefined ? undefined : best(read(lot), all);
    return inLot ?? best(words, all);
  };
}

interface Word {
  readonly word: string;
  readonly root: string;
}

/** The cue that tells most of a text; of equals, the one that comes first in it. */
function best(text: readonly Word[], title: readonly Word[]): MarketFound | undefined {
  if (!text.some(({ root }) => CUES.has(root))) return undefined;
  const positions = new Map<string, number>();
  text.forEach(({ root }, at) => {
    if (!positions.has(root)) positions.set(root, at);
  });
  const all = new Set(title.map(({ root }) => root));
  const words = title.map(({ word }) => word);
  const head = headIn(text, title);
  let chosen:
    { readonly cue: Cue; readonly weight: number; readonly at: number; readonly found: readonly number[] } | undefined;
  for (const root of positions.keys()) {
    for (const cue of CUES.get(root) ?? []) {
      const { weight } = cue;
      if (chosen && weight < chosen.weight) continue;
      const found = placesOf(cue, positions);
      if (!found || Math.max(...found) - Math.min(...found) > TOGETHER) continue;
      const at = Math.min(...found);
      const better = !chosen || weight > chosen.weight || (weight === chosen.weight && comesFirst(cue, at, chosen));
      if (!better || !fits(cue.market, head, all, words)) continue;
      if (suits(cue.market, head, at, Math.max(...found))) chosen = { cue, weight, at, found };
    }
  }
  return chosen && { key: chosen.cue.market.key, words: chosen.found.flatMap((at) => text[at]?.word ?? []) };
}

/** The head of a text; of a lot that says no action, that of its consultation, which stands before it. */
function headIn(text: readonly Word[], title: readonly Word[]): Head {
  const own = headOf(text.map(({ root }) => root));
  if (own.action !== undefined || text === title) return own;
  return { ...headOf(title.map(({ root }) => root)), at: -1, softwareAt: own.softwareAt };
}

/** Of one market, the cue that its line gives first; of two markets, the one that comes first in the title. */
function comesFirst(cue: Cue, at: number, chosen: { readonly cue: Cue; readonly at: number }): boolean {
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

function fits(market: Market, head: Head, roots: ReadonlySet<string>, words: readonly string[]): boolean {
  // "Acquisition et entretien de bennes": what is bought first is bought, whatever is asked with it.
  const bought = market.kind === "supply" && head.action === "buy";
  if (market.except.some((group) => group.every((root) => roots.has(root) && !(bought && isWork(root))))) return false;
  if (market.kind === "works") return isRecurrent(words) && !isOperation(words);
  return market.acrossOperations || !isOperation(words);
}
