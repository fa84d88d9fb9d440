import { familyOf, valueOf, type Need } from "../need";
import { words } from "../text";
import type { IndicatorCode, Target } from "./indicator";
import { count, hasConsideration, isProgrammed, valued, type Counted } from "./rates";
import type { CountedSpend } from "./period";
import { rateNamed, responsibleRates, type ResponsibleFacts, type ResponsibleRate } from "./responsible";
import { indicatorNamed, isWholeAuthority } from "./targets";

/** A target set for one family, in the way of an authority that has no SPASER, and where it stands. */
export interface FamilyTarget extends Counted {
  readonly target: Target;
  readonly code: IndicatorCode;
  readonly family: string;
}

/** A target of a family that is counted on what it contracts and pays. */
export interface FamilyRate {
  readonly target: Target;
  readonly family: string;
  readonly rated: ResponsibleRate;
}

/** What a row of `Objectifs` for a family measures. */
export interface FamilyTargets {
  readonly measured: readonly FamilyTarget[];
  readonly rated: readonly FamilyRate[];
  /** Targets whose perimeter is no family of the nomenclature, or whose indicator is not measured here. */
  readonly unread: readonly Target[];
}

/** What the targets of a family are measured from. */
export interface FamilyFacts extends CountedSpend, Pick<ResponsibleFacts, "obligationsOf"> {
  readonly needs: readonly Need[];
}

/**
 * The targets by family of `Objectifs`, measured on the needs of the family and of those below it, or on its contracts
 * and payments for what only these tell: suppliers, reserved contracts, AGEC, EGalim.
 * @param families code and label of each family: a perimeter names either
 */
export function familyTargets(
  { needs, contracts, payments, obligationsOf }: FamilyFacts,
  families: readonly { readonly code: string; readonly label: string }[],
  targets: readonly Target[],
): FamilyTargets {
  const byName = new Map(families.flatMap(({ code, label }) => [[words(label), code] as const, [words(code), code]]));
  const kept = valued(needs.filter(({ status }) => valueOf(status) !== "dropped"));
  const measured: FamilyTarget[] = [];
  const rated: FamilyRate[] = [];
  const unread: Target[] = [];
  for (const target of targets.filter(({ scope }) => !isWholeAuthority(scope))) {
    const family = byName.get(words(target.scope));
    const code = indicatorNamed(target.indicator);
    const isIn = (one: string): boolean => one === family || one.startsWith(`${family ?? ""}.`);
    if (family !== undefined && code !== undefined) {
      const own = kept.filter(({ need }) => isIn(familyOf(need)));
      measured.push({ target, code, family, ...count(own, ANSWERS[code]) });
      continue;
    }
    const rate =
      family === undefined
        ? undefined
        : responsibleRates({
            contracts: contracts.filter((one) => isIn(one.family)),
            payments: payments.filter((one) => isIn(one.family)),
            lots: [],
            obligationsOf,
            targets: [],
          }).find((one) => one.code === rateNamed(target.indicator) && one.on !== "lots");
    if (family === undefined || rate === undefined) unread.push(target);
    else rated.push({ target, family, rated: rate });
  }
  return { measured, rated, unread };
}

const ANSWERS = {
  programmed: isProgrammed,
  environmental: hasConsideration("environmentalConsiderations"),
  social: hasConsideration("socialConsiderations"),
  pooled: ({ pooling }: Need) => pooling !== "",
};
