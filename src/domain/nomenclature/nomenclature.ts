import type { Nature } from "../need";
import { cpvDigits, cpvPrefix, cpvWithCheck, natureOfCpv } from "./cpv";
import type { Family } from "./family";
import { FamilySearch, type FamilyHit } from "./search";

/** Two families of one nature that claim the same CPV prefix: only the first one receives its codes. */
export interface PrefixConflict {
  readonly nature: Nature;
  readonly prefix: string;
  readonly families: readonly [string, string];
}

/** The families of an authority, built once from its rows, then asked. */
export class Nomenclature {
  readonly #byCode = new Map<string, Family>();
  readonly #byFormerCode = new Map<string, Family>();
  readonly #children = new Map<string, Family[]>();
  readonly #byCpv: Readonly<Record<Nature, Map<string, Family>>> = { F: new Map(), S: new Map(), T: new Map() };
  #search: FamilySearch | undefined;

  /** Homogeneous families in use: those on which needs are cumulated, neither archived nor above other families. */
  readonly families: readonly Family[];
  readonly prefixConflicts: readonly PrefixConflict[];

  /** A family without a code is left out; of two families with the same code, the first one counts. */
  constructor(readonly all: readonly Family[]) {
    for (const family of all) {
      if (family.code === "" || this.#byCode.has(family.code)) continue;
      this.#byCode.set(family.code, family);
      if (family.parent === "") continue;
      const siblings = this.#children.get(family.parent);
      if (siblings) siblings.push(family);
      else this.#children.set(family.parent, [family]);
    }
    this.families = [...this.#byCode.values()].filter(({ code, archived }) => !archived && !this.#children.has(code));
    for (const family of this.families)
      for (const former of family.formerCodes ?? [])
        if (!this.#byFormerCode.has(former)) this.#byFormerCode.set(former, family);
    this.prefixConflicts = this.#indexPrefixes();
  }

  /** Families above others, in the order of the rows. */
  get groups(): readonly Family[] {
    return [...this.#byCode.values()].filter(({ code }) => this.#children.has(code));
  }

  /** The highest version that is a number; each family bears the one in which it last changed. */
  get version(): number {
    return this.all.reduce((highest, { version }) => Math.max(highest, Number.parseInt(version, 10) || 0), 0);
  }

  /** What a change bears: one more than {@link version}. */
  get nextVersion(): string {
    return String(this.version + 1);
  }

  byCode(code: string): Family | undefined {
    return this.#byCode.get(code);
  }

  /** The family in use that took over a code of the past; undefined for a code that nothing replaces. */
  successorOf(code: string): Family | undefined {
    return this.#byFormerCode.get(code);
  }

  /** Families directly under a group; empty for a homogeneous family. */
  childrenOf(code: string): readonly Family[] {
    return this.#children.get(code) ?? [];
  }

  /**
   * The family that a CPV code falls in: the longest prefix that is not an exception of its family wins, among the
   * families of the nature; when no nature is given, or when no family of that nature claims the code, the nature is
   * that of the CPV, then any. Whatever the nature asked for, the answer is one family and always the same.
   * Undefined for a text that is not a CPV code, or that no family claims.
   */
  familyOfCpv(cpv: string, nature?: Nature): Family | undefined {
    const digits = cpvDigits(cpv);
    if (digits === undefined) return undefined;
    const order: readonly Nature[] = [...(nature ? [nature] : []), natureOfCpv(digits), "F", "S", "T"];
    for (const one of order) {
      const found = this.claimantOf(digits, one);
      if (found) return found;
    }
    return undefined;
  }

  /** The one family of a nature that claims eight digits of the CPV; undefined when none of that nature does. */
  claimantOf(digits: string, nature: Nature): Family | undefined {
    for (let length = digits.length; length > 0; length--) {
      const family = this.#byCpv[nature].get(digits.slice(0, length));
      if (family && !(family.cpvExceptions ?? []).some((prefix) => digits.startsWith(prefix))) return family;
    }
    return undefined;
  }

  /** Families in use for what a person types: code, CPV, words, with typing errors; best first. */
  search(query: string, limit = 10): readonly FamilyHit[] {
    this.#search ??= new FamilySearch(this.families, ({ parent }) => this.#byCode.get(parent)?.label ?? "");
    return this.#search.search(query, limit);
  }

  #indexPrefixes(): readonly PrefixConflict[] {
    const conflicts: PrefixConflict[] = [];
    for (const family of this.families) {
      const index = this.#byCpv[family.nature];
      for (const prefix of new Set(family.cpvPrefixes.map(cpvPrefix))) {
        if (prefix === "") continue;
        const before = index.get(prefix);
        if (before === undefined) index.set(prefix, family);
        else conflicts.push({ nature: family.nature, prefix, families: [before.code, family.code] });
      }
    }
    return conflicts;
  }
}

/**
 * The main CPV code of a family, eight digits and check digit: its first prefix completed with zeros.
 * Undefined when the family has no prefix.
 */
export function mainCpv(family: Pick<Family, "cpvPrefixes">): string | undefined {
  const prefix = cpvPrefix(family.cpvPrefixes[0] ?? "");
  return prefix === "" ? undefined : cpvWithCheck(prefix);
}
