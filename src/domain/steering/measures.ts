import { toSerial, type IsoDay } from "../calendar";
import type { CellValue } from "../table";
import type { FamilyTargets } from "./family-targets";
import type { Indicator, Rate, Target } from "./indicator";
import { rateNamed, type CountedOn, type ResponsibleRate } from "./responsible";
import { indicatorNamed, isWholeAuthority } from "./targets";

/** Where a target stands, and what that was counted on. */
export interface Measure {
  readonly target: Target;
  /** 0 to 1; undefined when nothing can be counted. */
  readonly share: number | undefined;
  readonly on: CountedOn | "needs";
  readonly count: number;
  readonly total: number;
  /** Those that do not say, left out. */
  readonly silent: number;
}

interface Counted {
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly rates: readonly ResponsibleRate[];
  readonly families: FamilyTargets;
}

/**
 * The measure of each target of `Objectifs` that names one: by what was contracted or paid where it can be counted,
 * else by the needs. A target that names nothing measured here has none.
 */
export function measuresOf({ targets, indicators, rates, families }: Counted): readonly Measure[] {
  const byFamily = new Map<string, Measure>([
    ...families.measured.map(({ target, rate, withoutData }) => {
      return [target.id, onNeeds(target, rate, withoutData.length)] as const;
    }),
    ...families.rated.map(({ target, rated }) => [target.id, onSpend(target, rated)] as const),
  ]);
  return targets.flatMap((target) => {
    if (!isWholeAuthority(target.scope)) return byFamily.get(target.id) ?? [];
    const rated = rates.find(({ code }) => code === rateNamed(target.indicator));
    const indicator = indicators.find(({ code }) => code === indicatorNamed(target.indicator));
    if (rated && (rated.rate.total > 0 || !indicator)) return onSpend(target, rated);
    return indicator ? onNeeds(target, indicator.rate, indicator.withoutData.length) : [];
  });
}

const WORDS: Readonly<Record<Measure["on"], string>> = {
  needs: "Besoins",
  contracts: "Contrats",
  lots: "Lots retenus",
  payments: "Paiements",
};

/**
 * Cells of a row of `Objectifs`, in the words of the sheet: the share, the day of the measure, what it was counted on.
 * @param year of the contracts and payments; undefined for all of them
 */
export function measureCells(
  { share, on, count, total, silent }: Measure,
  today: IsoDay,
  year: number | undefined,
): Readonly<Record<string, CellValue>> {
  const dated = year !== undefined && (on === "contracts" || on === "payments") ? ` de ${String(year)}` : "";
  const left = silent === 0 ? "" : ` ; sans réponse : ${String(silent)}`;
  return {
    measured: share ?? "",
    measuredOn: toSerial(today),
    measuredFrom: `${WORDS[on]}${dated} : ${String(count)} sur ${String(total)}${left}`,
  };
}

function onNeeds(target: Target, { share, count, total }: Rate, silent: number): Measure {
  return { target, share, on: "needs", count, total, silent };
}

/** What is bought from someone, or of some quality, is a share of euros; the rest is a share of contracts or lots. */
function onSpend(target: Target, { on, rate, withoutData }: ResponsibleRate): Measure {
  const share = on === "payments" ? rate.amountShare : rate.share;
  return { target, share, on, count: rate.count, total: rate.total, silent: withoutData };
}
