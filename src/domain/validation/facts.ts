import type { Cents } from "../money";
import {
  estimatedValue,
  familyOf,
  READ_FIELDS,
  totalMonths,
  valueOf,
  type Nature,
  type Need,
  type Reading,
} from "../need";
import type { Reason } from "../reason";
import { words } from "../text";
import type { DayLaw } from "./dayLaw";
import type { Frame } from "./frame";
import type { Wording } from "./vocabulary";

/** Something that the reading of a cell told: it was not understood, or with a doubt. */
export interface Told {
  readonly field: string;
  readonly reason: Reason;
}

const NOTHING_TOLD: readonly Told[] = [];

/** A need and what the rules ask about it, computed once. */
export class NeedFacts {
  /** Letters and digits of the title, folded. */
  readonly title: string;
  /** The department, folded: the same for all its spellings that differ by case, accents or punctuation. */
  readonly departmentKey: string;
  readonly family: string;
  readonly nature: Nature | undefined;
  /** The amount that was submitted, total first, in cents; undefined when none is understood. */
  readonly amount: Cents | undefined;
  readonly amountField: "annualAmount" | "totalAmount";
  /** Value over the whole duration (R2121-1). */
  readonly value: Cents | undefined;
  readonly months: number | undefined;
  readonly told: readonly Told[];
  #launchDay: string | undefined;
  #law: DayLaw | undefined;
  #wording: Wording | undefined;

  constructor(
    readonly need: Need,
    private readonly frame: Frame,
  ) {
    this.title = words(need.title);
    this.departmentKey = frame.key(need.department);
    this.family = familyOf(need);
    this.nature = valueOf(need.nature);
    const total = valueOf(need.totalAmount);
    this.amountField = total !== undefined || need.totalAmount.kind === "unreadable" ? "totalAmount" : "annualAmount";
    this.amount = total ?? valueOf(need.annualAmount);
    this.value = valueOf(estimatedValue(need));
    this.months = totalMonths(need);
    this.told = told(need);
  }

  /** The words of the title that count. */
  get wording(): Wording {
    this.#wording ??= this.frame.vocabulary.wordingOf(this.title);
    return this.#wording;
  }

  /** Day on which the consultation is expected to be launched, ISO: the law of that day applies (R2121-3). */
  get launchDay(): string {
    this.#launchDay ??= this.frame.launchDay(this.need, this.nature ?? "S", this.value);
    return this.#launchDay;
  }

  /** What that law asks. */
  get law(): DayLaw {
    this.#law ??= this.frame.lawOn(this.launchDay, this.nature ?? "S");
    return this.#law;
  }

  /** Day on which the consultation should be launched to be ready, even when that day is past. */
  get dueLaunchDay(): string {
    return this.frame.dueLaunchDay(this.need, this.nature ?? "S", this.value);
  }
}

function told(need: Need): readonly Told[] {
  let found: Told[] | undefined;
  for (const field of READ_FIELDS) {
    const reading: Reading<unknown> = need[field];
    if (reading.kind === "unreadable") (found ??= []).push({ field, reason: reading.reason });
    else if (reading.kind === "value" && reading.notes) {
      for (const reason of reading.notes) (found ??= []).push({ field, reason });
    }
  }
  return found ?? NOTHING_TOLD;
}
