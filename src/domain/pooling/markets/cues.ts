import type { KnownWord } from "../words";
import { parseMarkets, type Cue } from "./parse";
import { SERVICE_MARKETS } from "./services";
import { SUPPLY_MARKETS } from "./supplies";
import { WORKS_MARKETS } from "./works";

/** Where the cues that a root may start are kept: those that it makes alone, those that need a second root. */
interface Entry {
  readonly alone: Cue[];
  readonly withAnother: Map<string, Cue[]>;
}

const ENTRIES = new Map<string, Entry>();
const ORDER = new Map<Cue, number>();

for (const cue of [
  ...parseMarkets(SUPPLY_MARKETS, "supply"),
  ...parseMarkets(SERVICE_MARKETS, "service"),
  ...parseMarkets(WORKS_MARKETS, "works"),
]) {
  ORDER.set(cue, ORDER.size);
  // A cue is kept under its most telling part, the one that fewest roots make, then under the next one.
  const [key, other] = [...cue.parts].sort((one, two) => two.weight - one.weight || one.roots.size - two.roots.size);
  for (const root of key?.roots ?? []) {
    const entry = ENTRIES.get(root) ?? { alone: [], withAnother: new Map<string, Cue[]>() };
    ENTRIES.set(root, entry);
    if (!other) entry.alone.push(cue);
    for (const second of other?.roots ?? []) {
      entry.withAnother.set(second, [...(entry.withAnother.get(second) ?? []), cue]);
    }
  }
}

/**
 * The cues whose two most telling parts a text holds, so that few are looked at: in the order of the text, then of the
 * lexicon. A cue may come twice.
 */
export function cuesNamedBy(text: readonly KnownWord[]): readonly Cue[] {
  const named: Cue[] = [];
  for (const { root } of text) {
    const entry = ENTRIES.get(root);
    if (!entry) continue;
    const before = named.length;
    named.push(...entry.alone);
    for (const { root: second } of text) {
      const cues = entry.withAnother.get(second);
      if (cues) named.push(...cues);
    }
    if (named.length > before + 1) sortFrom(named, before);
  }
  return named;
}

function sortFrom(cues: Cue[], start: number): void {
  const tail = cues.splice(start);
  cues.push(...tail.sort((one, other) => (ORDER.get(one) ?? 0) - (ORDER.get(other) ?? 0)));
}
