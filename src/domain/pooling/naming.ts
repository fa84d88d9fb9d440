import type { Family } from "../nomenclature";
import { asWritten, foldText, stemOf, wordsOf, wordWeight } from "../text";
import type { Candidate } from "./grouping";

/** A family names a group when this share of it is there with some certainty; else the group's own words do. */
const CERTAIN = 0.4;
const WORDS_THAT_DIFFER = 2;
/** Words tell one group from another of its family when this share of its needs has them. */
const SHARED = 0.4;
const PHRASE_LENGTH = 6;
const TITLE_SHOWN = 70;
const TITLES_READ = 50;
const WORD = /[\p{L}\p{N}]+/gu;
const BREAK = /[.;:()"«»/–—]|\s-\s|-LOT/u;
const LOT_NUMBER = /^(?:.*\b)?lots?\s*(?:n\s*[°ºo.]?\s*)?\d{1,2}\b\s*[:.\-–—\s]*/iu;

/** The family of a group: the one that its needs are in with the most certainty; "" when they have none. */
export function familyOfGroup(members: readonly Candidate[]): { readonly code: string; readonly certain: boolean } {
  const weights = new Map<string, number>();
  for (const { family, need } of members) {
    if (family !== "") weights.set(family, (weights.get(family) ?? 0) + certaintyOf(need));
  }
  let code = "";
  for (const [family, weight] of weights) if (code === "" || weight > (weights.get(code) ?? 0)) code = family;
  return { code, certain: (weights.get(code) ?? 0) >= CERTAIN * members.length };
}

/** A family that someone validated is certain; a suggestion without confidence is taken as half certain. */
function certaintyOf({ validatedFamily, confidence }: Candidate["need"]): number {
  if (validatedFamily !== "") return 1;
  return confidence.kind === "value" ? confidence.value : 0.5;
}

export interface Named {
  readonly members: readonly Candidate[];
  readonly family: Family | undefined;
  readonly certain: boolean;
}

/**
 * A name for each group: its family, with the words that tell it from another group of that family, two at most; the
 * words that name its market, else its shortest title, when its family is in doubt or tells nothing apart.
 */
export function namesOf(groups: readonly Named[]): readonly string[] {
  const sharing = new Map<string, Named[]>();
  for (const group of groups) {
    const label = labelOf(group);
    sharing.set(label, [...(sharing.get(label) ?? []), group]);
  }
  return groups.map((group) => {
    const label = labelOf(group);
    const others = sharing.get(label) ?? [];
    if (label === "") return ownName(group.members);
    if (others.length < 2) return label;
    const words = wordsThatDiffer(group.members, label);
    if (words.length > 0) return `${label}\u00A0: ${words.join(" ")}`;
    const [largest] = [...others].sort((one, other) => other.members.length - one.members.length);
    return largest === group ? label : ownName(group.members);
  });
}

/** The family's label, unless nobody validated it and it says none of the words that name the market. */
function labelOf({ family, certain, members }: Named): string {
  if (!certain || !family) return "";
  if (members.some(({ need }) => need.validatedFamily === family.code)) return family.label;
  const said = new Set(wordsOf(`${family.label} ${family.keywords.join(" ")}`).map(stemOf));
  const named = members.flatMap(({ market }) => market?.words ?? []);
  return named.length === 0 || named.some((word) => said.has(stemOf(word))) ? family.label : "";
}

/** Words with which most needs of a group name what they buy, that its label does not say already. */
function wordsThatDiffer(members: readonly Candidate[], label: string): readonly string[] {
  const said = new Set(wordsOf(label).map(stemOf));
  const [words, times] = mostFrequent(
    members.map(({ market, object }) => {
      const named = market ? market.words : [...object.stems.values()].map(({ word }) => word);
      return named.filter((word) => wordWeight(word) === 1 && !said.has(stemOf(word))).slice(0, WORDS_THAT_DIFFER);
    }),
  );
  if (times < SHARED * members.length) return [];
  return asWritten(words, titlesOf(members));
}

/** Titles in which words are looked for as people write them: a few dozen have them all. */
export function titlesOf(members: readonly Candidate[]): readonly string[] {
  return members.slice(0, TITLES_READ).map(({ need }) => need.title);
}

/** The words that name the market of most needs, as one title has them; else the shortest title. */
function ownName(members: readonly Candidate[]): string {
  const [words] = mostFrequent(members.map(({ market }) => market?.words ?? []));
  const titles = titlesOf(members);
  const phrases = titles.flatMap((title) => phraseOf(title, words) ?? []);
  const [title = ""] = (phrases.length > 0 ? phrases : titles)
    .map((text) => text.replace(LOT_NUMBER, "").trim())
    .filter(Boolean)
    .sort((one, other) => accents(other) - accents(one) || one.length - other.length || (one < other ? -1 : 1));
  const shown = title.length <= TITLE_SHOWN ? title : `${title.slice(0, title.lastIndexOf(" ", TITLE_SHOWN))}…`;
  const spoken = shown === shown.toLocaleUpperCase("fr") ? shown.toLocaleLowerCase("fr") : shown;
  return spoken.charAt(0).toLocaleUpperCase("fr") + spoken.slice(1);
}

/** The part of a title from the first to the last of some words; undefined when they stand far apart. */
function phraseOf(title: string, words: readonly string[]): string | undefined {
  const tokens = [...title.matchAll(WORD)].map((match) => ({ at: match.index, text: match[0] }));
  const places = words.map((word) => tokens.findIndex(({ text }) => foldText(text).split(" ").includes(word)));
  if (words.length === 0 || places.includes(-1)) return undefined;
  const [first, last] = [tokens[Math.min(...places)], tokens[Math.max(...places)]];
  if (!first || !last || Math.max(...places) - Math.min(...places) >= PHRASE_LENGTH) return undefined;
  const phrase = title.slice(first.at, last.at + last.text.length);
  return BREAK.test(phrase) ? undefined : phrase;
}

/** A title all in capitals has often lost its accents: of two phrases, the one that kept them is shown. */
function accents(text: string): number {
  return foldText(text) === text.toLowerCase() ? 0 : 1;
}

function mostFrequent(lists: readonly (readonly string[])[]): readonly [readonly string[], number] {
  const counts = new Map<string, number>();
  for (const list of lists) {
    const key = list.join(" ");
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return most ? [most[0].split(" "), most[1]] : [[], 0];
}
