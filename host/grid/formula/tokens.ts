/** What a piece of a formula is. `name` covers functions, references, booleans and defined names. */
export type TokenKind = "text" | "sheet" | "structured" | "number" | "name" | "error" | "separator" | "other";

/** A piece of a formula, as written. Joined in order, tokens give the formula back. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** How numbers and lists are written: "," separates and "." is decimal in stored formulas, ";" and "," in French. */
export type Notation = "stored" | "french";

const NAME = /^[\p{L}_\\$][\p{L}\p{N}_.$?\\]*/u;
const ERROR = /^#[A-ZÀ-Ý/_0.0-9]+[!?]?/;
const NUMBERS: Record<Notation, RegExp> = {
  stored: /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/,
  french: /^(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/,
};

/** Length of a quoted piece whose quotes are doubled inside. */
function quotedLength(formula: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < formula.length) {
    if (formula[at] === quote && formula[at + 1] === quote) at += 2;
    else if (formula[at] === quote) return at + 1 - from;
    else at += 1;
  }
  return formula.length - from;
}

/** Length of a bracketed piece, brackets inside included; an apostrophe escapes the character after it. */
function bracketLength(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && (depth -= 1) === 0) return at + 1 - from;
  }
  return formula.length - from;
}

/** Cuts a formula ("=" included or not) into tokens, in the given notation. Nothing is refused: what is unknown is "other". */
export function tokenise(formula: string, notation: Notation): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (kind: TokenKind, length: number): void => {
    tokens.push({ kind, text: formula.slice(at, at + length) });
    at += length;
  };
  while (at < formula.length) {
    const character = formula.charAt(at);
    const rest = formula.slice(at);
    if (character === '"') take("text", quotedLength(formula, at, '"'));
    else if (character === "'") take("sheet", quotedLength(formula, at, "'"));
    else if (character === "[") take("structured", bracketLength(formula, at));
    else if (character === "#") take("error", ERROR.exec(rest)?.[0].length ?? 1);
    else if (character === "," || character === ";" || (character === "." && notation === "french")) {
      const number = character === "," && notation === "french" ? NUMBERS.french.exec(rest)?.[0].length : undefined;
      if (number !== undefined) take("number", number);
      else take("separator", 1);
    } else {
      const number = NUMBERS[notation].exec(rest)?.[0].length;
      const name = NAME.exec(rest)?.[0].length;
      if (number !== undefined) take("number", number);
      else if (name === undefined) take("other", 1);
      else if (formula[at + name] === "[") take("structured", name + bracketLength(formula, at + name));
      else take("name", name);
    }
  }
  return tokens;
}
