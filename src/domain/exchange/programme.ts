import { procedureOf, type Action } from "../action";
import type { IsoDay } from "../calendar";
import { euros } from "../money";
import { isFramework, valueOf, type Nature, type Need, type NeedCharacter } from "../need";
import { considered, type Considered } from "./considered";

/** Who publishes, as the settings of the workbook hold it. */
export interface Publisher {
  readonly name: string;
  /** 14 digits, or "" when it was not given. */
  readonly siret: string;
}

/** What is handed on: the purchase actions, with the needs that they serve. */
export interface HandedProgramme {
  readonly publisher: Publisher;
  /** ISO day of the publication. */
  readonly on: IsoDay;
  readonly actions: readonly Action[];
  readonly needs: readonly Need[];
}

/** A planned purchase with what is known of it at the programming stage; what is not known is absent, never guessed. */
export interface PlannedPurchase {
  readonly id: string;
  readonly title: string;
  readonly nature: Nature | undefined;
  /** Main CPV codes of its needs, most frequent first, as written. */
  readonly cpv: readonly string[];
  /** € HT. */
  readonly amount: number | undefined;
  readonly procedure: string;
  readonly launchOn: IsoDay | undefined;
  readonly neededBy: IsoDay | undefined;
  /** Longest total duration of its needs, in months. */
  readonly months: number | undefined;
  readonly places: readonly string[];
  readonly departments: readonly string[];
  readonly social: Considered;
  readonly environmental: Considered;
  /** Whether one of its needs is bought by a framework agreement. */
  readonly framework: boolean;
  /** True when one of its needs says yes, false when one says no and none yes, undefined when none says. */
  readonly reservable: boolean | undefined;
  readonly innovation: boolean | undefined;
  readonly renewal: boolean | undefined;
  readonly lots: number;
  readonly buyer: string;
  readonly needTitles: readonly string[];
}

/** The purchases to hand on: those that were not dropped, in the order of their launch, those without a date last. */
export function plannedPurchases({ actions, needs }: HandedProgramme): readonly PlannedPurchase[] {
  const byId = new Map(needs.map((need) => [need.id, need]));
  const last = "9999-12-31";
  return actions
    .filter(({ status }) => status !== "dropped")
    .map((action) =>
      toPurchase(
        action,
        action.needIds.flatMap((id) => byId.get(id) ?? []),
      ),
    )
    .sort((a, b) => (a.launchOn ?? last).localeCompare(b.launchOn ?? last) || a.id.localeCompare(b.id));
}

function toPurchase(action: Action, needs: readonly Need[]): PlannedPurchase {
  const natures = new Set(needs.flatMap(({ nature }) => (nature.kind === "value" ? [nature.value] : [])));
  const [only] = natures;
  return {
    id: action.id,
    title: action.title,
    nature: action.nature ?? (natures.size === 1 ? only : undefined),
    cpv: byFrequency(needs.map(({ cpv }) => cpv)),
    amount: action.amount === undefined ? undefined : euros(action.amount),
    procedure: procedureOf(action),
    launchOn: action.launchOn,
    neededBy: action.neededBy,
    months: longest(needs),
    places: byFrequency(needs.map(({ place }) => place)),
    departments: action.departments,
    social: considered("socialConsiderations", action, needs),
    environmental: considered("environmentalConsiderations", action, needs),
    framework: needs.some(isFramework),
    reservable: anyOf(needs.map(({ reservable }) => valueOf(reservable))),
    innovation: anyOf(needs.map(({ innovation }) => valueOf(innovation))),
    renewal: anyOf(needs.map(({ character }) => said(valueOf(character)))),
    lots: action.lotIds.length,
    buyer: action.buyer,
    needTitles: needs.map(({ title }) => title),
  };
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : undefined;
}

function said(character: NeedCharacter | undefined): boolean | undefined {
  return character && character === "renewal";
}

function longest(needs: readonly Need[]): number | undefined {
  const months = needs.flatMap(({ durationMonths, renewals }) =>
    durationMonths.kind === "value"
      ? [durationMonths.value * (1 + (renewals.kind === "value" ? renewals.value : 0))]
      : [],
  );
  return months.length === 0 ? undefined : Math.max(...months);
}

/** The values that are not empty, each once, the most frequent first. */
function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
