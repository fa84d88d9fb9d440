import type { Need } from "../need";
import { cpvDigits, type Family } from "../nomenclature";

/**
 * CPV codes of social and other specific services (R2123-1 3°; list annexed to the Code, from annex XIV of directive
 * 2014/24): a code alone, or the first and the last of a range. Legal services that escape the Code altogether and the
 * exclusions of the annex are for a lawyer. A range that reaches the last code of its division or group is written to its
 * end: no code exists beyond.
 */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  ...alone(75_200_000, 75_231_200, 75_231_240, 79_611_000, 79_622_000, 79_624_000, 79_625_000),
  [85_000_000, 85_999_999],
  ...alone(98_133_100, 98_133_000, 98_200_000, 98_500_000),
  [98_513_000, 98_514_000],
  ...alone(85_321_000, 85_322_000, 75_000_000, 75_121_000, 75_122_000, 75_124_000),
  [79_995_000, 79_995_200],
  [80_000_000, 80_999_999],
  [92_000_000, 92_999_999],
  ...alone(79_950_000, 79_951_000, 79_952_000, 79_952_100, 79_953_000, 79_954_000, 79_955_000, 79_956_000),
  ...alone(75_300_000, 75_310_000, 75_311_000, 75_312_000, 75_313_000, 75_313_100, 75_314_000),
  ...alone(75_320_000, 75_330_000, 75_340_000),
  ...alone(98_000_000, 98_120_000, 98_132_000, 98_133_110, 98_130_000, 98_131_000),
  [55_100_000, 55_410_000],
  [55_500_001, 55_599_999],
  [79_100_000, 79_140_000],
  ...alone(75_231_100),
  [75_100_000, 75_120_000],
  ...alone(75_123_000),
  [75_125_000, 75_131_000],
  [75_200_000, 75_231_000],
  [75_231_210, 75_231_230],
  [75_240_000, 75_252_000],
  ...alone(79_430_000, 98_113_100),
  [79_700_000, 79_799_999],
  ...alone(98_900_000, 98_910_000),
  ...alone(64_000_000, 64_100_000, 64_122_000),
  [64_110_000, 64_116_000],
  ...alone(50_116_510, 71_550_000),
];

function alone(...codes: readonly number[]): readonly (readonly [number, number])[] {
  return codes.map((code) => [code, code] as const);
}

/** Whether a CPV code, however it is written, is one of a social or other specific service. */
export function isSocialService(cpv: string): boolean {
  const digits = cpvDigits(cpv);
  if (digits === undefined) return false;
  const code = Number(digits);
  return RANGES.some(([from, to]) => from <= code && code <= to);
}

/**
 * Whether a need is a social or other specific service: by its own CPV, else when every CPV of its family is one.
 * A need that says nothing is not: the lighter rule is never assumed.
 */
export function socialFinder(families: readonly Family[]): (need: Pick<Need, "cpv">, family: string) => boolean {
  const social = new Set(
    families
      .filter(({ cpvPrefixes }) => cpvPrefixes.length > 0 && cpvPrefixes.every((prefix) => allSocial(prefix)))
      .map(({ code }) => code),
  );
  const known = new Map<string, boolean>();
  return ({ cpv }, family) => {
    if (cpv === "") return social.has(family);
    const before = known.get(cpv);
    if (before !== undefined) return before;
    const fresh = isSocialService(cpv);
    known.set(cpv, fresh);
    return fresh;
  };
}

/** Whether all the codes under a prefix are in one range; the head of a branch, too broad to be listed, does not count. */
function allSocial(prefix: string): boolean {
  if (prefix.length === 8) return isSocialService(prefix);
  const first = Number(prefix.padEnd(8, "0")) + 1;
  const last = Number(prefix.padEnd(8, "9"));
  return RANGES.some(([from, to]) => from <= first && last <= withBelow(from, to));
}

/** A range that ends on a round code ends with what is under it; a code listed alone stands for itself. */
function withBelow(from: number, to: number): number {
  if (from === to) return to;
  const digits = String(to).padStart(8, "0").replace(/0+$/u, "");
  return Number(digits.padEnd(8, "9"));
}
