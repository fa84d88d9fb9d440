import type { Cents } from "../money";
import type { Rate } from "./indicator";

/** A rate being counted, one answer after the other. */
export class RateTally {
  #count = 0;
  #total = 0;
  #amount = 0;
  #totalAmount = 0;
  #withoutData = 0;
  #withoutAmount = 0;

  /** @param yes undefined for what does not say: left out of the rate */
  add(yes: boolean | undefined, amount: Cents | undefined): void {
    if (yes === undefined) {
      this.#withoutData += 1;
      return;
    }
    this.#total += 1;
    if (yes) this.#count += 1;
    if (amount === undefined) {
      this.#withoutAmount += 1;
      return;
    }
    this.#totalAmount += amount;
    if (yes) this.#amount += amount;
  }

  get withoutData(): number {
    return this.#withoutData;
  }

  get withoutAmount(): number {
    return this.#withoutAmount;
  }

  get rate(): Rate {
    return {
      count: this.#count,
      total: this.#total,
      share: this.#total > 0 ? this.#count / this.#total : undefined,
      amount: this.#amount as Cents,
      totalAmount: this.#totalAmount as Cents,
      amountShare: this.#totalAmount > 0 ? this.#amount / this.#totalAmount : undefined,
    };
  }
}
