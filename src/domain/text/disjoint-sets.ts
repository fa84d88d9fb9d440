/** Union-find over the integers 0 … size − 1. */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  #rootOf(item: number): number {
    let root = item;
    for (let parent = this.#parent[root]; parent !== undefined && parent !== root; parent = this.#parent[root])
      root = parent;
    for (let at = item; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  same(one: number, two: number): boolean {
    return this.#rootOf(one) === this.#rootOf(two);
  }

  /** Joins two sets under their smallest member, so that the result does not depend on the order of the unions. */
  union(one: number, two: number): void {
    const [first, second] = [this.#rootOf(one), this.#rootOf(two)];
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** Every set, members in increasing order, sets in the order of their first member. */
  groups(): readonly (readonly number[])[] {
    const byRoot = new Map<number, number[]>();
    for (let item = 0; item < this.#parent.length; item++) {
      const root = this.#rootOf(item);
      const members = byRoot.get(root);
      if (members) members.push(item);
      else byRoot.set(root, [item]);
    }
    return [...byRoot.values()];
  }
}
