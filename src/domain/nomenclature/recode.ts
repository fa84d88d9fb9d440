import type { Family } from "./family";
import type { Nomenclature } from "./nomenclature";

/** What recoding looks at in a need. */
interface Coded {
  readonly id: string;
  readonly validatedFamily: string;
}

/** A need whose validated family becomes another one. */
export interface Recoding {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The needs that a mapping of codes would change, in the order of the rows; what maps to itself is left alone. */
export function recodingsOf(needs: readonly Coded[], mapping: ReadonlyMap<string, string>): readonly Recoding[] {
  return needs.flatMap(({ id, validatedFamily: from }) => {
    const to = mapping.get(from);
    return to === undefined || to === from ? [] : [{ id, from, to }];
  });
}

/** Codes of the past that validated needs still bear → the family that took each over. */
export function formerCodesIn(needs: readonly Coded[], nomenclature: Nomenclature): ReadonlyMap<string, string> {
  const inUse = new Set(nomenclature.families.map(({ code }) => code));
  const mapping = new Map<string, string>();
  for (const { validatedFamily: code } of needs) {
    const successor = inUse.has(code) ? undefined : nomenclature.successorOf(code);
    if (successor) mapping.set(code, successor.code);
  }
  return mapping;
}

/**
 * One family that takes another over: its words, CPV prefixes, obligations and codes of the past join its own; the
 * other is archived, never deleted, so that its history can be read.
 */
export function mergeFamilies(into: Family, from: Family): { readonly kept: Family; readonly archived: Family } {
  const joined = (read: (family: Family) => readonly string[] | undefined) => [
    ...new Set([...(read(into) ?? []), ...(read(from) ?? [])]),
  ];
  return {
    kept: {
      ...into,
      cpvPrefixes: joined(({ cpvPrefixes }) => cpvPrefixes),
      keywords: [...joined(({ keywords }) => keywords), ...(into.keywords.includes(from.label) ? [] : [from.label])],
      abbreviations: joined(({ abbreviations }) => abbreviations),
      examples: joined(({ examples }) => examples),
      obligations: joined(({ obligations }) => obligations),
      formerCodes: [...new Set([...joined(({ formerCodes }) => formerCodes), from.code])],
    },
    archived: { ...from, archived: true },
  };
}
