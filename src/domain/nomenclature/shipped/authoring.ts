import type { Nature } from "../../need";
import type { Family } from "../family";
import { ABBREVIATIONS } from "./abbreviations";
import { EXAMPLES } from "./examples";
import { FORMER_CODES } from "./former-codes";

/** What a family of the shipped nomenclature may say beyond its code, label, CPV and words. */
interface FamilyTraits {
  readonly obligations?: readonly string[];
  readonly centralBody?: string;
  readonly insertionFriendly?: boolean;
}

/** A family before it knows its group. */
export interface FamilyDraft {
  readonly number: string;
  readonly label: string;
  readonly cpvPrefixes: readonly string[];
  readonly keywords: readonly string[];
  readonly traits: FamilyTraits;
}

/** Version written on every shipped family. */
export const SHIPPED_VERSION = "2";

/**
 * A family: its number in the group, its label, its CPV prefixes separated by spaces (the first one gives the main
 * CPV code), its usual words separated by commas.
 */
export function family(
  number: string,
  label: string,
  cpv: string,
  keywords: string,
  traits: FamilyTraits = {},
): FamilyDraft {
  return { number, label, cpvPrefixes: cpv.split(" ").filter(Boolean), keywords: listOf(keywords), traits };
}

/** The items of a text separated by commas. */
function listOf(text = ""): readonly string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
}

function built(code: string, parent: string, nature: Nature, draft: Omit<FamilyDraft, "number">): Family {
  return {
    code,
    label: draft.label,
    parent,
    nature,
    cpvPrefixes: draft.cpvPrefixes,
    cpvExceptions: [],
    keywords: draft.keywords,
    abbreviations: listOf(ABBREVIATIONS[code]),
    examples: listOf(EXAMPLES[code]),
    buyer: "",
    strategic: false,
    centralBody: draft.traits.centralBody ?? "",
    obligations: draft.traits.obligations ?? [],
    insertionFriendly: draft.traits.insertionFriendly ?? false,
    formerCodes: FORMER_CODES[code]?.split(" ") ?? [],
    version: SHIPPED_VERSION,
    archived: false,
  };
}

/** A group and its families, all of one nature: the group comes first. */
export function group(
  code: string,
  label: string,
  nature: Nature,
  families: readonly FamilyDraft[],
): readonly Family[] {
  return [
    built(code, "", nature, { label, cpvPrefixes: [], keywords: [], traits: {} }),
    ...families.map((draft) => built(`${code}.${draft.number}`, code, nature, draft)),
  ];
}
