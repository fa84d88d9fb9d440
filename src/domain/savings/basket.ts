import type { Reason } from "../reason";
import { Exact, toCent } from "./exact";
import { indexFactor } from "./index-price";

/** A line of a basket: prices per unit in € HT, quantity over twelve months. */
export interface BasketLine {
  readonly reference: number;
  readonly obtained: number;
  readonly quantity: number;
  /** Its own index at the reference date and at the new price's date: each product follows its market. */
  readonly startIndex?: number;
  readonly endIndex?: number;
  /** Quantity over twelve months before, which gives the volume effect of the line. */
  readonly quantityBefore?: number;
}

/** A basket as amounts over twelve months, € HT, exact. */
export interface BasketAmounts {
  /** At the old prices, each brought up to date by the index of its line, else by the one of the basket. */
  readonly reference: Exact;
  readonly obtained: Exact;
  /** Σ updated reference × (quantity before − quantity) of the lines that say it; undefined when none does. */
  readonly volumeEffect: Exact | undefined;
  /** Lines brought up to date by an index of their own. */
  readonly indexedLines: number;
  readonly linesWithBefore: number;
}

type Refused = { readonly ok: false; readonly reason: Reason };

/**
 * Adds the lines of a basket up.
 * @param factor what a line without an index of its own is multiplied by
 */
export function basketAmounts(
  lines: readonly BasketLine[],
  factor: Exact,
): { readonly ok: true; readonly amounts: BasketAmounts } | Refused {
  let [reference, obtained, volume] = [Exact.of(0), Exact.of(0), Exact.of(0)];
  let [indexedLines, linesWithBefore] = [0, 0];
  for (const [at, line] of lines.entries()) {
    const { quantity, quantityBefore } = line;
    if (line.reference < 0 || line.obtained < 0 || quantity < 0 || (quantityBefore ?? 0) < 0) {
      return refused("saving.negative-line", at);
    }
    const index = indexFactor(line.startIndex, line.endIndex);
    if (!index.ok) return refused("saving.index-of-line", at);
    const updated = Exact.of(line.reference).times(index.indexed ? index.factor : factor);
    reference = reference.plus(updated.times(quantity));
    obtained = obtained.plus(Exact.of(line.obtained).times(quantity));
    if (index.indexed) indexedLines += 1;
    if (quantityBefore === undefined) continue;
    linesWithBefore += 1;
    volume = volume.plus(updated.times(Exact.of(quantityBefore).minus(quantity)));
  }
  const volumeEffect = linesWithBefore > 0 ? volume : undefined;
  return { ok: true, amounts: { reference, obtained, volumeEffect, indexedLines, linesWithBefore } };
}

export type BasketResult =
  | {
      readonly ok: true;
      /** € HT over twelve months, rounded once to the cent. */
      readonly gain: number;
      /** Share of the reference amount; undefined when that amount is 0. */
      readonly rate: number | undefined;
    }
  | Refused;

/**
 * The gain of a basket over twelve months: Σ (updated reference − obtained) × quantity, and its share of Σ updated
 * reference × quantity. Summed exactly, rounded once: a thousand lines of a tenth of a cent are not lost.
 * A negative price or quantity is refused, and half an index, with its line (1 is the first).
 */
export function basketGain(lines: readonly BasketLine[]): BasketResult {
  const basket = basketAmounts(lines, Exact.of(1));
  if (!basket.ok) return basket;
  const { reference, obtained } = basket.amounts;
  const gain = reference.minus(obtained);
  return { ok: true, gain: toCent(gain), rate: reference.isZero() ? undefined : gain.div(reference).toNumber() };
}

function refused(code: "saving.negative-line" | "saving.index-of-line", at: number): Refused {
  return { ok: false, reason: { code, values: { line: at + 1 } } };
}
