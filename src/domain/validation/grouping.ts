import type { NeedFacts } from "./facts";

/** Needs that are compared with each other, kept by group while lines come and go. */
export interface Grouping {
  /**
   * Takes needs out and in.
   * @returns the groups that are no longer what they were, with the needs that they hold now
   */
  change(gone: readonly NeedFacts[], come: readonly NeedFacts[]): Iterable<readonly NeedFacts[]>;
}

/** How rules group needs. Rules that name the same kind share its groups. */
export type GroupingKind = () => Grouping;

/** Needs that share a key; those without key are alone. */
export function groupedBy(key: (facts: NeedFacts) => string | undefined): GroupingKind {
  return () => new ByKey(key);
}

class ByKey implements Grouping {
  readonly #groups = new Map<string, NeedFacts[]>();

  constructor(private readonly key: (facts: NeedFacts) => string | undefined) {}

  *change(gone: readonly NeedFacts[], come: readonly NeedFacts[]): Iterable<readonly NeedFacts[]> {
    const touched = new Set<string>();
    for (const facts of gone) this.#mark(facts, touched);
    if (gone.length > 0) {
      const left = new Set(gone);
      for (const key of touched) this.#keep(key, left);
    }
    for (const facts of come) {
      const key = this.#mark(facts, touched);
      if (key === undefined) continue;
      const group = this.#groups.get(key);
      if (group) group.push(facts);
      else this.#groups.set(key, [facts]);
    }
    for (const key of touched) {
      const group = this.#groups.get(key);
      // Who is alone and comes first was never compared.
      if (group && (group.length > 1 || gone.length > 0)) yield group;
    }
  }

  #mark(facts: NeedFacts, touched: Set<string>): string | undefined {
    const key = this.key(facts);
    if (key !== undefined) touched.add(key);
    return key;
  }

  #keep(key: string, left: ReadonlySet<NeedFacts>): void {
    const members = (this.#groups.get(key) ?? []).filter((facts) => !left.has(facts));
    if (members.length > 0) this.#groups.set(key, members);
    else this.#groups.delete(key);
  }
}
