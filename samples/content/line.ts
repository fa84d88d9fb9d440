import type { Nature, NeedCharacter } from "../../src/domain/need";

/** A need as a department would word it, before amounts, dates and defects are drawn. */
export interface SampleLine {
  /** Code of the family that a buyer of the métropole puts it in. */
  readonly family: string;
  readonly title: string;
  readonly nature: Nature;
  /** € HT a year (or once, when one-off): low and high. */
  readonly amount: readonly [number, number];
  readonly months: number;
  readonly renewals: number;
  readonly character: NeedCharacter;
  readonly operation: string;
  readonly place: string;
}

interface LineOptions {
  readonly months?: number;
  readonly renewals?: number;
  readonly character?: NeedCharacter;
  readonly operation?: string;
  readonly place?: string;
}

type Bounds = readonly [low: number, high: number];

function line(nature: Nature, family: string, title: string, amount: Bounds, options: LineOptions): SampleLine {
  const { months = 12, renewals = 0, character = "recurrent", operation = "", place = "" } = options;
  return { family, title, nature, amount, months, renewals, character, operation, place };
}

/** Supplies, by default bought every year. */
export const supplies = (
  family: string,
  title: string,
  low: number,
  high: number,
  options: LineOptions = {},
): SampleLine => line("F", family, title, [low, high], options);

/** Services, by default for one year renewable three times. */
export const services = (
  family: string,
  title: string,
  low: number,
  high: number,
  options: LineOptions = {},
): SampleLine => line("S", family, title, [low, high], { renewals: 3, ...options });

/** Works, by default one-off, over the months of the site. */
export const works = (
  family: string,
  title: string,
  low: number,
  high: number,
  options: LineOptions = {},
): SampleLine => line("T", family, title, [low, high], { character: "one-off", months: 8, ...options });
