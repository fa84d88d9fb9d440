import { cents, type Cents } from "../money";
import type { Nature } from "../need";
import { valueInForce, type Parameter } from "../threshold";

interface Figure {
  readonly value: number;
  /** The same read as euros. */
  readonly amount: Cents;
  readonly provisional: boolean;
}

/** The figures of the law and of the house on one day, for one nature: each is looked for once. */
export class DayLaw {
  readonly #figures = new Map<string, Figure | undefined>();

  constructor(
    private readonly parameters: readonly Parameter[],
    private readonly day: string,
    private readonly nature: Nature,
  ) {}

  /** The figure that a rule names; undefined when no parameter gives it. */
  figure(rule: string): Figure | undefined {
    const known = this.#figures.get(rule);
    if (known !== undefined || this.#figures.has(rule)) return known;
    const found = valueInForce(this.parameters, rule, this.day, this.nature);
    const figure = found.ok
      ? { value: found.value, amount: cents(found.value), provisional: found.provisional }
      : undefined;
    this.#figures.set(rule, figure);
    return figure;
  }

  /** The same, for an amount in euros. */
  threshold(rule: string): Cents | undefined {
    return this.figure(rule)?.amount;
  }
}
