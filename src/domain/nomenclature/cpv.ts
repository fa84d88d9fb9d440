/**
 * Weights of the eight digits in the check digit of a CPV code: it is the sum of the digits, each times its weight,
 * modulo ten. Found by fitting the published CPV 2008 (Regulation (EC) 213/2008), which does not state the rule.
 */
const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7];

/**
 * What is added to that sum under some prefixes: branches that the 2008 revision renumbered kept the check digits of
 * their former numbers. The longest prefix counts.
 */
const RENUMBERED = new Map<string, number>([
  ...pairs("09 6 090 0 0331 8 0332 8 03300000 8 034 9 421 3 72212 5 722120 0 724 5 726 5 727 5 728 5 729 5"),
  ...pairs("31711154 3 31711155 3 33141113 9 34211100 9 34211200 8 34211300 7 34421000 3 34422000 6 35113110 7"),
  ...pairs("35125300 3 35331300 7 35642000 1 37442100 9 37442200 8 37442300 7 37442400 6 37442500 5 37442600 4"),
  ...pairs("37442700 3 37442800 2 37442900 1 38941000 4 38942000 7 38944000 3 38945000 6 38946000 9 38947000 2"),
  ...pairs("45233139 1 48628000 3 51000000 7 65122000 6 65123000 2 71351920 4 71351921 7 71351923 3 71351924 6"),
  ...pairs("72267100 5 72267200 5 72330000 5 79342410 4 85210000 9 92225100 2"),
]);

function pairs(text: string): readonly (readonly [string, number])[] {
  const words = text.split(" ");
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(words[at + 1])] as const] : []));
}

/** The value under the longest prefix of a text that the map knows. */
export function longestPrefix<T>(map: ReadonlyMap<string, T>, text: string): T | undefined {
  for (let length = text.length; length > 0; length--) {
    const found = map.get(text.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The eight digits of a CPV code however it is written ("45233140-2", "45 233 140"); undefined when there are not eight. */
export function cpvDigits(text: string): string | undefined {
  const digits = text.replace(/-\s*\d\s*$/, "").replace(/\D/g, "");
  return digits.length === 8 || digits.length === 9 ? digits.slice(0, 8) : undefined;
}

/**
 * A CPV prefix reduced to what distinguishes it: the zeros that end a full code only say "and all below"
 * ("45233000-9" and "45233" are one prefix). Divisions keep two digits. Empty when there are no two digits.
 */
export function cpvPrefix(text: string): string {
  const full = cpvDigits(text);
  const digits = full ? full.replace(/0+$/, "") : text.replace(/\D/g, "").slice(0, 8);
  if (full && digits.length < 2) return full.slice(0, 2);
  return digits.length < 2 ? "" : digits;
}

/**
 * A CPV code with its check digit, from two to eight digits completed with zeros.
 *
 * @example cpvWithCheck("45233140") // "45233140-2"
 */
export function cpvWithCheck(prefix: string): string {
  const digits = prefix.padEnd(8, "0");
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits}-${(sum + (longestPrefix(RENUMBERED, digits) ?? 0)) % 10}`;
}

/** The nature that the CPV gives to its own divisions: supplies up to 44 and software (48), works 45, services above. */
export function natureOfCpv(digits: string): "F" | "S" | "T" {
  const division = Number(digits.slice(0, 2));
  if (division === 45) return "T";
  return division < 50 ? "F" : "S";
}
