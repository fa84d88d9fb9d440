import { cpvPrefix } from "./cpv";
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
      cpvExceptions: [...leftBy(into, from), ...leftBy(from, into)],
      keywords: [...joined(({ keywords }) => keywords), ...(into.keywords.includes(from.label) ? [] : [from.label])],
      abbreviations: joined(({ abbreviations }) => abbreviations),
      examples: joined(({ examples }) => examples),
      obligations: joined(({ obligations }) => obligations),
      formerCodes: [...new Set([...joined(({ formerCodes }) => formerCodes), from.code])],
    },
    archived: { ...from, archived: true },
  };
}

/** CPV prefixes that a family leaves to others, the one that joins it apart. */
function leftBy({ cpvExceptions = [] }: Family, joining: Family): readonly string[] {
  return cpvExceptions.filter((left) => !joining.cpvPrefixes.some((claimed) => left.startsWith(cpvPrefix(claimed))));
}

/**
 * The same family under another code: needs follow by the code of the past that it keeps, and the former row is
 * archived, never rewritten, so that what was written with it can still be read.
 */
export function recodeFamily(family: Family, code: string): { readonly renamed: Family; readonly archived: Family } {
  const formerCodes = [...new Set([...(family.formerCodes ?? []), family.code])];
  return { renamed: { ...family, code, formerCodes }, archived: { ...family, archived: true } };
}
