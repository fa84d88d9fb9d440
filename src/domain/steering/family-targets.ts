import { familyOf, valueOf, type Need } from "../need";
import { words } from "../text";
import type { IndicatorCode, Target } from "./indicator";
import { count, hasConsideration, isProgrammed, valued, type Counted } from "./rates";
import { indicatorNamed, isWholeAuthority } from "./targets";

/** A target set for one family, in the way of an authority that has no SPASER, and where it stands. */
export interface FamilyTarget extends Counted {
  readonly target: Target;
  readonly code: IndicatorCode;
  readonly family: string;
}

/** What a row of `Objectifs` for a family measures. */
export interface FamilyTargets {
  readonly measured: readonly FamilyTarget[];
  /** Targets whose perimeter is no family of the nomenclature, or whose indicator is not measured here. */
  readonly unread: readonly Target[];
}

/**
 * The targets by family of `Objectifs`, measured on the needs of the family and of those below it.
 * @param families code and label of each family: a perimeter names either
 */
export function familyTargets(
  needs: readonly Need[],
  families: readonly { readonly code: string; readonly label: string }[],
  targets: readonly Target[],
): FamilyTargets {
  const byName = new Map(families.flatMap(({ code, label }) => [[words(label), code] as const, [words(code), code]]));
  const kept = valued(needs.filter(({ status }) => valueOf(status) !== "dropped"));
  const measured: FamilyTarget[] = [];
  const unread: Target[] = [];
  for (const target of targets.filter(({ scope }) => !isWholeAuthority(scope))) {
    const family = byName.get(words(target.scope));
    const code = indicatorNamed(target.indicator);
    if (family === undefined || code === undefined) {
      unread.push(target);
      continue;
    }
    const own = kept.filter(({ need }) => familyOf(need) === family || familyOf(need).startsWith(`${family}.`));
    measured.push({ target, code, family, ...count(own, ANSWERS[code]) });
  }
  return { measured, unread };
}

const ANSWERS = {
  programmed: isProgrammed,
  environmental: hasConsideration("environmentalConsiderations"),
  social: hasConsideration("socialConsiderations"),
  pooled: ({ pooling }: Need) => pooling !== "",
};
