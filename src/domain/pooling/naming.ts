import type { Family } from "../nomenclature";
import { asWritten, stemOf, wordsOf, wordWeight } from "../text";
import type { Candidate } from "./grouping";

/** A family names a group when this share of it is there with some certainty; else a title of the group does. */
const CERTAIN = 0.4;
const WORDS_THAT_DIFFER = 2;
const TITLE_SHOWN = 70;

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
 * A name for each group: its family, with the words that tell it from another group of the same family, two at most; a
 * title of the group when its family is in doubt.
 */
export function namesOf(groups: readonly Named[]): readonly string[] {
  const labels = groups.map(({ family, certain }) => (certain ? (family?.label ?? "") : ""));
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  return groups.map(({ members }, at) => {
    const label = labels[at] ?? "";
    if (label === "") return shortestTitle(members);
    if ((times.get(label) ?? 0) < 2) return label;
    const words = wordsThatDiffer(members, label);
    return words.length === 0 ? label : `${label}\u00A0: ${words.join(" ")}`;
  });
}

/** Words with which most needs of a group name what they buy, that its label does not say already. */
function wordsThatDiffer(members: readonly Candidate[], label: string): readonly string[] {
  const said = new Set(wordsOf(label).map(stemOf));
  const counts = new Map<string, number>();
  for (const { market, object } of members) {
    const named = market ? market.words : [...object.words.values()];
    const words = named.filter((word) => wordWeight(word) === 1 && !said.has(stemOf(word)));
    const key = words.slice(0, WORDS_THAT_DIFFER).join(" ");
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  if (!most) return [];
  return asWritten(
    most[0].split(" "),
    members.map(({ need }) => need.title),
  );
}

function shortestTitle(members: readonly Candidate[]): string {
  const [title = ""] = members
    .map(({ need }) => need.title.trim())
    .filter(Boolean)
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  const shown = title.length <= TITLE_SHOWN ? title : `${title.slice(0, title.lastIndexOf(" ", TITLE_SHOWN))}…`;
  const capitals = shown === shown.toLocaleUpperCase("fr");
  return capitals ? shown.charAt(0) + shown.slice(1).toLocaleLowerCase("fr") : shown;
}
