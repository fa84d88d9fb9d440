import { profileOf, profileSimilarity, type TextProfile } from "../text";

/** More would not make the match better, and would make it slow. */
const MOST_COMPARED = 40;

interface Entry<Item> {
  readonly item: Item;
  readonly profile: TextProfile;
}

/** Finds the items whose object says nearly the same thing, comparing only those that share a word. */
export class SimilarNeeds<Item> {
  readonly #byStem = new Map<string, Entry<Item>[]>();

  add(item: Item, title: string): void {
    const entry = { item, profile: profileOf(title) };
    for (const stem of entry.profile.stems.keys()) {
      const known = this.#byStem.get(stem);
      if (known) known.push(entry);
      else this.#byStem.set(stem, [entry]);
    }
  }

  /** Items at least that alike, the most alike first. */
  find(title: string, least: number): readonly { readonly item: Item; readonly likeness: number }[] {
    const profile = profileOf(title);
    const found = new Map<Item, number>();
    let compared = 0;
    // The rarest words first: they say most of what a need is about.
    const lists = [...profile.stems.keys()]
      .map((stem) => this.#byStem.get(stem) ?? [])
      .sort((a, b) => a.length - b.length);
    for (const list of lists) {
      for (const { item, profile: other } of list) {
        if (found.has(item)) continue;
        if (++compared > MOST_COMPARED) return ranked(found, least);
        found.set(item, profileSimilarity(profile, other));
      }
    }
    return ranked(found, least);
  }
}

function ranked<Item>(found: ReadonlyMap<Item, number>, least: number) {
  return [...found]
    .filter(([, likeness]) => likeness >= least)
    .sort(([, a], [, b]) => b - a)
    .map(([item, likeness]) => ({ item, likeness }));
}
