import type { i18n } from "i18next";
import type { Reason, ReasonValue } from "../domain/reason";
import type { Format } from "./format";

/** Names a rule, as a heading: "Montant illisible". */
export type RuleTitle = (rule: string) => string;

/** Puts words on a reason of the domain. */
export type Sentence = (reason: Reason) => string;

/**
 * Words for the reasons of the domain in one language. A code without a sentence shows itself:
 * better an odd word than a lost reason, and a test finds it.
 */
export function sentencesOf(texts: i18n, format: Format): Sentence {
  // Codes hold dots ("amount.unreadable"): they are names here, not paths.
  const say = texts.t as unknown as (code: string, options: object) => string;
  return ({ code, values = {} }) => {
    const words = Object.fromEntries(Object.entries(values).flatMap(([name, value]) => shown(name, value, format)));
    return say(code, { ns: "reasons", keySeparator: false, nsSeparator: false, lng: format.language, ...words });
  };
}

/** Names of the rules in one language; a rule without a name shows its code. */
export function ruleTitlesOf(texts: i18n, format: Format): RuleTitle {
  const say = texts.t as unknown as (code: string, options: object) => string;
  return (rule) => say(rule, { ns: "rules", keySeparator: false, nsSeparator: false, lng: format.language });
}

/**
 * The words that a value gives to its sentence. Numbers stay numbers, so that they choose between singular and plural;
 * an amount is said to be without tax, unless the sentence asks for it bare ("{{amountBare}} TTC").
 */
function shown(name: string, value: ReasonValue, format: Format): readonly (readonly [string, string | number])[] {
  if (typeof value === "string" || typeof value === "number") return [[name, value]];
  if ("euros" in value) {
    return [
      [name, format.euros(value.euros)],
      [`${name}Bare`, format.bareEuros(value.euros)],
    ];
  }
  if ("day" in value) return [[name, format.day(value.day)]];
  if ("months" in value) return [[name, format.months(value.months)]];
  if ("share" in value) return [[name, format.share(value.share)]];
  return [[name, format.list(value.list)]];
}
