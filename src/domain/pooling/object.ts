import type { Need } from "../need";
import { stemOf, wordsOf, wordWeight } from "../text";
import { actionsOf, agree, isAction, type Action } from "./actions";
import { isSetting } from "./settings";
import { mannerOf, type Manner } from "./tailored";

/** What a need is about: its stems, each with the weight of its word (0 to 1). */
export interface PurchaseObject {
  readonly stems: ReadonlyMap<string, number>;
  /** A word of the text for each stem, to show it. */
  readonly words: ReadonlyMap<string, string>;
  readonly weight: number;
  readonly manner: Manner;
  readonly actions: ReadonlySet<Action>;
}

/** Under this weight a word says nothing of the object: numbers, "marché", "lot", "commune". */
const TELLING = 0.4;
/** Weight of an action in an object, at most. */
const ACTION = 0.45;
/** "no1", "n12": a lot or a phase. */
const LOT_NUMBER = /^no?\d+$/;
/** A title that says less than one full word is completed by the description. */
const VAGUE = 1;

export type ObjectReader = (need: Pick<Need, "title" | "description" | "department" | "place">) => PurchaseObject;

/**
 * Reads the object of needs, without their place, its beneficiaries, its department and the words of procedure. The
 * description serves only when the title is vague ("Lot unique", "Marché 2027").
 */
export function objectReader(): ObjectReader {
  // Words, departments and places repeat from line to line: each is studied once.
  const vocabulary = new Map<string, StudiedWord>();
  const study = (word: string): StudiedWord => {
    const known = vocabulary.get(word);
    if (known) return known;
    const stem = stemOf(word);
    const weight = isAction(word) ? Math.min(wordWeight(word), ACTION) : wordWeight(word);
    const studied = { word, stem, weight, telling: weight >= TELLING && !LOT_NUMBER.test(word) && !isSetting(stem) };
    vocabulary.set(word, studied);
    return studied;
  };
  const elsewhere = new Map<string, ReadonlySet<string>>();
  const stemsOf = (text: string): ReadonlySet<string> => {
    const stems = elsewhere.get(text) ?? new Set(wordsOf(text).map((word) => study(word).stem));
    elsewhere.set(text, stems);
    return stems;
  };
  return (need) => {
    const others = [stemsOf(need.department), stemsOf(need.place)];
    const own = read(wordsOf(need.title).map(study), others);
    if (own.weight >= VAGUE || need.description === "") return own;
    return read(wordsOf(`${need.title} ${need.description}`).map(study), others);
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
  for (const [stem, weight] of small.stems) shared += Math.min(weight, large.stems.get(stem) ?? 0);
  return shared < VAGUE ? 0 : (2 * shared) / total;
}

/** Share of a group that a word must stand in to be what the group is about. */
const MOST = 0.6;

/** What most of several objects are about. */
export function commonObject(objects: readonly PurchaseObject[]): PurchaseObject {
  const counts = new Map<string, { count: number; weight: number; word: string }>();
  const actions = new Map<Action, number>();
  for (const object of objects) {
    for (const [stem, weight] of object.stems) {
      const known = counts.get(stem);
      if (known) known.count += 1;
      else counts.set(stem, { count: 1, weight, word: object.words.get(stem) ?? stem });
    }
    for (const action of object.actions) actions.set(action, (actions.get(action) ?? 0) + 1);
  }
  const common = [...counts].filter(([, { count }]) => count >= MOST * objects.length);
  return {
    stems: new Map(common.map(([stem, { weight }]) => [stem, weight])),
    words: new Map(common.map(([stem, { word }]) => [stem, word])),
    weight: common.reduce((total, [, { weight }]) => total + weight, 0),
    manner: "unsaid",
    actions: new Set([...actions].filter(([, count]) => count >= MOST * objects.length).map(([action]) => action)),
  };
}

interface StudiedWord {
  readonly word: string;
  readonly stem: string;
  readonly weight: number;
  /** False for a number, a word of procedure, a place or a beneficiary. */
  readonly telling: boolean;
}

function read(title: readonly StudiedWord[], elsewhere: readonly ReadonlySet<string>[]): PurchaseObject {
  const stems = new Map<string, number>();
  const words = new Map<string, string>();
  let weight = 0;
  for (const { stem, word, weight: own, telling } of title) {
    if (!telling || stems.has(stem) || elsewhere.some((others) => others.has(stem))) continue;
    stems.set(stem, own);
    words.set(stem, word);
    weight += own;
  }
  const all = title.map(({ word }) => word);
  return { stems, words, weight, manner: mannerOf(all), actions: actionsOf(all) };
}
