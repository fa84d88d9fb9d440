import type { Need } from "../need";
import { actionsOf, agree, type Action } from "./actions";
import { mannerOf, type Manner } from "./tailored";
import type { KnownWord, WordReader } from "./words";

/** What a need is about. */
export interface PurchaseObject {
  /** Its telling words, by their stem. */
  readonly stems: ReadonlyMap<string, KnownWord>;
  /** Sum of the weights of those words. */
  readonly weight: number;
  readonly manner: Manner;
  readonly actions: ReadonlySet<Action>;
}

/** A title that says less than one full word is completed by the description. */
const VAGUE = 1;

export type ObjectReader = (need: Pick<Need, "title" | "description" | "department" | "place">) => PurchaseObject;

/**
 * Reads the object of needs, without their place, its beneficiaries, its department and the words of procedure. The
 * description serves only when the title is vague ("Lot unique", "Marché 2027").
 */
export function objectReader(read: WordReader): ObjectReader {
  // Departments and places repeat from line to line: each is studied once.
  const elsewhere = new Map<string, ReadonlySet<string>>();
  const stemsOf = (text: string): ReadonlySet<string> => {
    const known = elsewhere.get(text);
    if (known) return known;
    const stems = new Set(read(text).map(({ stem }) => stem));
    elsewhere.set(text, stems);
    return stems;
  };
  return ({ title, description, department, place }) => {
    const others = [stemsOf(department), stemsOf(place)];
    const own = objectOf(read(title), others);
    if (own.weight >= VAGUE || description === "") return own;
    return objectOf(read(`${title} ${description}`), others);
  };
}

/**
 * How much two objects share, 0 to 1, whatever the order of their words (Dice); 0 when they share less than one full
 * word, for "fourniture" alone makes no likeness.
 */
export function likeness(one: PurchaseObject, other: PurchaseObject): number {
  const total = one.weight + other.weight;
  if (total === 0 || !agree(one.actions, other.actions)) return 0;
  const [small, large] = one.stems.size <= other.stems.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [stem, { weight }] of small.stems) shared += Math.min(weight, large.stems.get(stem)?.weight ?? 0);
  return shared < VAGUE ? 0 : (2 * shared) / total;
}

/** Share of a group that a word must stand in to be what the group is about. */
const MOST = 0.6;

/** What most of several objects are about. */
export function commonObject(objects: readonly PurchaseObject[]): PurchaseObject {
  const counts = new Map<string, { count: number; readonly word: KnownWord }>();
  const actions = new Map<Action, number>();
  for (const object of objects) {
    for (const [stem, word] of object.stems) {
      const known = counts.get(stem);
      if (known) known.count += 1;
      else counts.set(stem, { count: 1, word });
    }
    for (const action of object.actions) actions.set(action, (actions.get(action) ?? 0) + 1);
  }
  const common = [...counts].filter(([, { count }]) => count >= MOST * objects.length);
  return {
    stems: new Map(common.map(([stem, { word }]) => [stem, word])),
    weight: common.reduce((total, [, { word }]) => total + word.weight, 0),
    manner: "unsaid",
    actions: new Set([...actions].filter(([, count]) => count >= MOST * objects.length).map(([action]) => action)),
  };
}

function objectOf(text: readonly KnownWord[], elsewhere: readonly ReadonlySet<string>[]): PurchaseObject {
  const stems = new Map<string, KnownWord>();
  let weight = 0;
  for (const word of text) {
    const { stem, telling } = word;
    if (!telling || stems.has(stem) || elsewhere.some((others) => others.has(stem))) continue;
    stems.set(stem, word);
    weight += word.weight;
  }
  const all = text.map(({ word }) => word);
  return { stems, weight, manner: mannerOf(all), actions: actionsOf(all) };
}
