import type { NeedFacts } from "./facts";

/** Needs that are compared with each other, kept by group while lines come and go. */
export interface Grouping {
  /**
   * Takes needs out and in.
   * @returns the groups that are no longer what they were, with the needs that they hold now
   */
  change(gone: ReadonlySet<NeedFacts>, come: readonly NeedFacts[]): Iterable<readonly NeedFacts[]>;
}

/** How rules group needs. Rules that name the same kind share its groups. */
export type GroupingKind = () => Grouping;

/** Needs that share a key; those without key are alone. */
export function groupedBy(key: (facts: NeedFacts) => string | undefined): GroupingKind {
  return () => new ByKey(key);
}

class Group {
  constructor(public members: NeedFacts[]) {}
}

class ByKey implements Grouping {
  /** Most needs are alone with their key: they stand there by themselves. */
  readonly #groups = new Map<string, NeedFacts | Group>();

  constructor(private readonly key: (facts: NeedFacts) => string | undefined) {}

  *change(gone: ReadonlySet<NeedFacts>, come: readonly NeedFacts[]): Iterable<readonly NeedFacts[]> {
    const touched = new Set<Group>();
    this.#takeOut(gone, touched);
    for (const facts of come) this.#takeIn(facts, touched);
    for (const { members } of touched) yield members;
  }

  #takeOut(gone: ReadonlySet<NeedFacts>, touched: Set<Group>): void {
    for (const facts of gone) {
      const key = this.key(facts);
      const group = key === undefined ? undefined : this.#groups.get(key);
      if (key === undefined || !group) continue;
      if (group === facts) this.#groups.delete(key);
      else if (group instanceof Group && !touched.has(group)) {
        group.members = group.members.filter((member) => !gone.has(member));
        if (group.members.length > 0) touched.add(group);
        else this.#groups.delete(key);
      }
    }
  }

  /** Who comes alone is compared with nobody. */
  #takeIn(facts: NeedFacts, touched: Set<Group>): void {
    const key = this.key(facts);
    if (key === undefined) return;
    const known = this.#groups.get(key);
    if (!known) this.#groups.set(key, facts);
    else if (known instanceof Group) {
      known.members.push(facts);
      touched.add(known);
    } else {
      const group = new Group([known, facts]);
      this.#groups.set(key, group);
      touched.add(group);
    }
  }
}
