const POWERS: readonly bigint[] = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent));
const MILLION = 1_000_000;
/** More digits than a number holds. */
const DIGITS = 19;

/**
 * A number kept exactly, as a fraction of whole numbers: sums, products and quotients lose nothing, so that a figure is
 * rounded once, when it is given.
 */
export class Exact {
  private constructor(
    private readonly top: bigint,
    /** Above zero. */
    private readonly bottom: bigint,
  ) {}

  /**
   * A number as it is written in decimals: 0.1 is a tenth.
   * @throws RangeError when it is not finite.
   */
  static of(value: number | Exact): Exact {
    if (typeof value !== "number") return value;
    if (Number.isSafeInteger(value)) return new Exact(BigInt(value), 1n);
    if (!Number.isFinite(value)) throw new RangeError(`not an amount: ${String(value)}`);
    const millionths = Math.round(value * MILLION);
    // Below fifteen digits a number and its writing are one and the same.
    if (millionths / MILLION === value && Math.abs(millionths) < 1e15) return new Exact(BigInt(millionths), 1_000_000n);
    const [digits = "", exponent = "0"] = String(value).split("e");
    const [whole = "", decimals = ""] = digits.split(".");
    const top = BigInt(whole + decimals);
    const scale = decimals.length - Number(exponent);
    return scale >= 0 ? new Exact(top, powerOfTen(scale)) : new Exact(top * powerOfTen(-scale), 1n);
  }

  plus(value: number | Exact): Exact {
    const { top, bottom } = Exact.of(value);
    if (bottom === this.bottom) return new Exact(this.top + top, bottom);
    // Decimals divide one another, as the years of a discount do: a sum of a thousand lines stays short.
    if (this.bottom % bottom === 0n) return new Exact(this.top + top * (this.bottom / bottom), this.bottom);
    if (bottom % this.bottom === 0n) return new Exact(this.top * (bottom / this.bottom) + top, bottom);
    return new Exact(this.top * bottom + top * this.bottom, this.bottom * bottom);
  }

  minus(value: number | Exact): Exact {
    const { top, bottom } = Exact.of(value);
    return this.plus(new Exact(-top, bottom));
  }

  times(value: number | Exact): Exact {
    const { top, bottom } = Exact.of(value);
    return new Exact(this.top * top, this.bottom * bottom);
  }

  /** @throws RangeError when the divisor is zero. */
  div(value: number | Exact): Exact {
    const { top, bottom } = Exact.of(value);
    if (top === 0n) throw new RangeError("division by zero");
    const sign = top < 0n ? -1n : 1n;
    return new Exact(this.top * bottom * sign, this.bottom * top * sign);
  }

  /** Below 0, 0 or above 0 as this number is smaller than, equal to or larger than another. */
  compare(value: number | Exact): number {
    const { top, bottom } = Exact.of(value);
    const gap = this.top * bottom - top * this.bottom;
    return gap === 0n ? 0 : gap < 0n ? -1 : 1;
  }

  isZero(): boolean {
    return this.top === 0n;
  }

  /** Its whole part, towards zero. */
  whole(): number {
    return Number(this.top / this.bottom);
  }

  /** Rounded to some decimals, half away from zero. */
  rounded(decimals: number): number {
    const half = this.top < 0n ? -this.bottom : this.bottom;
    const whole = (this.top * powerOfTen(decimals) * 2n + half) / (this.bottom * 2n);
    return Number(whole) / 10 ** decimals;
  }

  /** The nearest number. */
  toNumber(): number {
    const [top, bottom] = [Number(this.top), Number(this.bottom)];
    if (top === 0) return 0;
    if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
    const scale = DIGITS - String(this.top).length + String(this.bottom).length;
    const digits =
      scale >= 0 ? (this.top * powerOfTen(scale)) / this.bottom : this.top / (this.bottom * powerOfTen(-scale));
    return Number(`${String(digits)}e${String(-scale)}`);
  }
}

/** The amount to the cent, half away from zero. */
export function toCent(amount: Exact): number {
  return amount.rounded(2);
}

function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}
