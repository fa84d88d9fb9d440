import type { NeedFacts } from "./facts";
import type { Grouping, GroupingKind } from "./grouping";
import { isMistyped } from "./mistyped";
import { differing, type Stem, type Wording } from "./vocabulary";

/** Fewer words than this do not bear a mistyped one. */
const LEAST_WORDS = 3;
/** Spellings of one word compared with each other, at most. */
const SPELLINGS = 20;

/** The needs of one wording. */
interface Sheaf extends Wording {
  members: NeedFacts[];
}

/**
 * Needs whose titles use the same words: order, plurals and words that say nothing apart, one word at most being
 * mistyped. Numbers must be the same: "lot 1" is not "lot 2". The time grows with the number of words that change.
 */
export const BY_WORDING: GroupingKind = () => new WordingGroups();

class WordingGroups implements Grouping {
  readonly #sheaves = new Map<number, Sheaf>();
  /** Wording without one of its words → who stands there; most stand alone. */
  readonly #places = new Map<number, Sheaf | readonly Sheaf[]>();
  readonly #links = new Map<number, ReadonlyMap<Sheaf, readonly Sheaf[]>>();

  *change(gone: readonly NeedFacts[], come: readonly NeedFacts[]): Iterable<readonly NeedFacts[]> {
    const touched = new Set<Sheaf>();
    for (const facts of gone) this.#takeOut(facts, touched);
    for (const facts of come) this.#takeIn(facts, touched);
    const seen = new Set<Sheaf>();
    for (const sheaf of touched) {
      if (seen.has(sheaf) || sheaf.members.length === 0) continue;
      const group = this.#around(sheaf, seen).flatMap(({ members }) => members);
      if (group.length > 1 || gone.length > 0) yield group;
    }
  }

  #takeOut(facts: NeedFacts, touched: Set<Sheaf>): void {
    const sheaf = this.#sheaves.get(facts.wording.hash);
    if (!sheaf) return;
    sheaf.members = sheaf.members.filter((member) => member !== facts);
    touched.add(sheaf);
    if (sheaf.members.length > 0) return;
    this.#sheaves.delete(sheaf.hash);
    for (const stem of placedBy(sheaf)) {
      const place = sheaf.hash - stem.hash;
      const left = this.#standingIn(place).filter((other) => other !== sheaf);
      if (left.length > 0) this.#places.set(place, left);
      else this.#places.delete(place);
      this.#moved(place, touched);
    }
  }

  #takeIn(facts: NeedFacts, touched: Set<Sheaf>): void {
    const { stems, hash } = facts.wording;
    if (stems.length === 0) return;
    const known = this.#sheaves.get(hash);
    if (known) {
      if (differing(known, facts.wording).length > 0) return;
      known.members.push(facts);
      touched.add(known);
      return;
    }
    const sheaf: Sheaf = { stems, hash, members: [facts] };
    this.#sheaves.set(hash, sheaf);
    touched.add(sheaf);
    for (const stem of placedBy(sheaf)) {
      const place = hash - stem.hash;
      const there = this.#places.get(place);
      this.#places.set(place, there ? [...this.#standingIn(place), sheaf] : sheaf);
      if (there) this.#moved(place, touched);
    }
  }

  #standingIn(place: number): readonly Sheaf[] {
    const there = this.#places.get(place);
    if (!there) return [];
    return isSheaf(there) ? [there] : there;
  }

  /** What stands in a place changed: whoever stands there may have other neighbours. */
  #moved(place: number, touched: Set<Sheaf>): void {
    this.#links.delete(place);
    for (const sheaf of this.#standingIn(place)) touched.add(sheaf);
  }

  /** The sheaves linked to one, itself included, from neighbour to neighbour. */
  #around(start: Sheaf, seen: Set<Sheaf>): readonly Sheaf[] {
    const found = [start];
    seen.add(start);
    for (const sheaf of found) {
      for (const stem of placedBy(sheaf)) {
        for (const other of this.#linksIn(sheaf.hash - stem.hash).get(sheaf) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          found.push(other);
        }
      }
    }
    return found;
  }

  #linksIn(place: number): ReadonlyMap<Sheaf, readonly Sheaf[]> {
    const there = this.#places.get(place);
    if (!there || isSheaf(there)) return NO_LINK;
    const known = this.#links.get(place);
    if (known) return known;
    const links = linksAmong(place, there);
    this.#links.set(place, links);
    return links;
  }
}

const NO_LINK: ReadonlyMap<Sheaf, readonly Sheaf[]> = new Map();
const NO_STEM: readonly Stem[] = [];

function isSheaf(there: Sheaf | readonly Sheaf[]): there is Sheaf {
  return "members" in there;
}

/** The words without which a sheaf stands beside those that have another word there. */
function placedBy({ stems }: Sheaf): readonly Stem[] {
  return stems.length < LEAST_WORDS ? NO_STEM : stems.filter(({ maybeMistyped }) => maybeMistyped);
}

/** Titles equal but for one word are linked when one of these two words is the other mistyped. */
function linksAmong(place: number, there: readonly Sheaf[]): ReadonlyMap<Sheaf, readonly Sheaf[]> {
  const links = new Map<Sheaf, Sheaf[]>();
  const link = (from: Sheaf, to: Sheaf): void => {
    const known = links.get(from);
    if (known) known.push(to);
    else links.set(from, [to]);
  };
  const spellings = there
    .map((sheaf) => ({ sheaf, word: sheaf.stems.find(({ hash }) => hash === sheaf.hash - place)?.text ?? "" }))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .slice(0, SPELLINGS);
  for (const [at, one] of spellings.entries()) {
    for (const other of spellings.slice(at + 1)) {
      if (!isMistyped(one.word, other.word) || differing(one.sheaf, other.sheaf).length > 1) continue;
      link(one.sheaf, other.sheaf);
      link(other.sheaf, one.sheaf);
    }
  }
  return links;
}
