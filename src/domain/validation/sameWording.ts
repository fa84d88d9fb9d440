import type { NeedFacts } from "./facts";
import type { Grouping, GroupingKind } from "./grouping";
import { differing, type Wording } from "./vocabulary";

/** Fewer words than this do not bear a mistyped one. */
const LEAST_WORDS = 3;

/** The needs of one wording. */
interface Sheaf {
  readonly wording: Wording;
  members: NeedFacts[];
}

/**
 * Needs whose titles use the same words: order, plurals and words that say nothing apart, one word at most being
 * mistyped. Numbers must be the same: "lot 1" is not "lot 2". The time grows with the number of words that change.
 */
export const BY_WORDING: GroupingKind = () => new WordingGroups();

class WordingGroups implements Grouping {
  readonly #sheaves = new Map<number, Sheaf>();

  *change(gone: ReadonlySet<NeedFacts>, come: readonly NeedFacts[]): Iterable<readonly NeedFacts[]> {
    const touched = new Set<Sheaf>();
    for (const facts of gone) this.#takeOut(facts, touched);
    for (const facts of come) this.#takeIn(facts, touched);
    const seen = new Set<Sheaf>();
    for (const sheaf of touched) {
      if (seen.has(sheaf) || sheaf.members.length === 0) continue;
      const around = this.#around(sheaf, seen);
      const group = around.length === 1 ? sheaf.members : around.flatMap(({ members }) => members);
      if (group.length > 1 || gone.size > 0) yield group;
    }
  }

  #takeOut(facts: NeedFacts, touched: Set<Sheaf>): void {
    const sheaf = this.#sheaves.get(facts.wording.hash);
    if (!sheaf) return;
    sheaf.members = sheaf.members.filter((member) => member !== facts);
    touched.add(sheaf);
    if (sheaf.members.length > 0) return;
    // Whoever was linked through it may no longer be.
    for (const other of this.#linkedTo(sheaf)) touched.add(other);
    this.#sheaves.delete(sheaf.wording.hash);
  }

  #takeIn(facts: NeedFacts, touched: Set<Sheaf>): void {
    const { wording } = facts;
    if (wording.stems.length === 0) return;
    const known = this.#sheaves.get(wording.hash);
    if (known && differing(known.wording, wording).length > 0) return;
    const sheaf = known ?? { wording, members: [facts] };
    if (known) known.members.push(facts);
    else this.#sheaves.set(wording.hash, sheaf);
    touched.add(sheaf);
  }

  /** The sheaves linked to one, itself included, from neighbour to neighbour. */
  #around(start: Sheaf, seen: Set<Sheaf>): readonly Sheaf[] {
    const found = [start];
    seen.add(start);
    for (const sheaf of found) {
      for (const other of this.#linkedTo(sheaf)) {
        if (seen.has(other)) continue;
        seen.add(other);
        found.push(other);
      }
    }
    return found;
  }

  /** Those whose titles are equal but for one word, which is the same word mistyped. */
  #linkedTo({ wording }: Sheaf): readonly Sheaf[] {
    const { stems, hash } = wording;
    if (stems.length < LEAST_WORDS) return NONE;
    let linked: Sheaf[] | undefined;
    for (const stem of stems) {
      for (const lookalike of stem.lookalikes) {
        const other = this.#sheaves.get(hash - stem.hash + lookalike.hash);
        if (other && differing(wording, other.wording).length === 1) (linked ??= []).push(other);
      }
    }
    return linked ?? NONE;
  }
}

const NONE: readonly Sheaf[] = [];
