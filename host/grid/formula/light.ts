import { tokenise, type Token } from "./tokens";

/** What a formula gives, an error being `null`. */
type Value = string | number | boolean | null;
/** The value of a cell, counted from 0. */
export type ValueAt = (row: number, column: number) => string | number | boolean;

interface Place {
  readonly row: number;
  readonly column: number;
}
type Node = (cell: Place, valueAt: ValueAt) => Value;

const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;
const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  AND: (args) => (args.includes(null) ? null : args.every((arg) => truth(arg))),
  OR: (args) => (args.includes(null) ? null : args.some((arg) => truth(arg))),
  NOT: ([arg = null]) => (arg === null ? null : !truth(arg)),
  ISNUMBER: ([arg]) => typeof arg === "number",
  ISBLANK: ([arg]) => arg === "",
  LEN: ([arg = null]) => (arg === null ? null : text(arg).length),
  N: ([arg = null]) => (typeof arg === "string" ? 0 : arg === null ? null : Number(arg)),
  FIND: ([what = null, within = null]) => {
    if (what === null || within === null) return null;
    const at = text(within).indexOf(text(what));
    return at < 0 ? null : at + 1;
  },
};
const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/**
 * A formula of the kind that conditional formats use, ready to be asked cell by cell: texts, numbers, references, "&",
 * comparisons and a few functions. Null when it says more than that: the engine then computes it.
 * @param first the cell from which the formula is written
 */
export function lightFormula(formula: string, first: Place): ((cell: Place, valueAt: ValueAt) => boolean) | null {
  try {
    const node = new Reader(tokenise(formula.replace(/^=/, ""), "stored"), first).whole();
    return (cell, valueAt) => truth(node(cell, valueAt));
  } catch (error) {
    if (error instanceof NotLight) return null;
    throw error;
  }
}

class NotLight extends Error {}

class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(
    tokens: readonly Token[],
    private readonly first: Place,
  ) {
    this.#tokens = tokens.filter(({ text: written }) => written.trim() !== "");
  }

  whole(): Node {
    const node = this.#comparison();
    if (this.#at < this.#tokens.length) throw new NotLight();
    return node;
  }

  #comparison(): Node {
    const left = this.#joined();
    let sign = "";
    while (this.#is("<") || this.#is(">") || this.#is("=")) sign += this.#next().text;
    if (sign === "") return left;
    const compare = COMPARISONS[sign];
    if (!compare) throw new NotLight();
    const right = this.#joined();
    return (cell, valueAt) => {
      const [one, other] = [left(cell, valueAt), right(cell, valueAt)];
      return one === null || other === null ? null : compare(order(one, other));
    };
  }

  #joined(): Node {
    const parts = [this.#piece()];
    while (this.#is("&")) {
      this.#at += 1;
      parts.push(this.#piece());
    }
    const [only] = parts;
    if (only && parts.length === 1) return only;
    return (cell, valueAt) => {
      const values = parts.map((part) => part(cell, valueAt));
      return values.includes(null) ? null : values.map(text).join("");
    };
  }

  #piece(): Node {
    const { kind, text: written } = this.#next();
    if (kind === "text") return constant(written.slice(1, -1).replaceAll('""', '"'));
    if (kind === "number") return constant(Number(written));
    if (kind !== "name") throw new NotLight();
    const known = FUNCTIONS[written.toUpperCase()];
    if (known && this.#is("(")) return this.#call(known);
    if (/^(TRUE|FALSE)$/i.test(written)) return constant(/^TRUE$/i.test(written));
    return this.#reference(written);
  }

  #call(known: (args: readonly Value[]) => Value): Node {
    const args: Node[] = [];
    do {
      this.#at += 1;
      args.push(this.#comparison());
    } while (this.#is(","));
    if (!this.#is(")")) throw new NotLight();
    this.#at += 1;
    return (cell, valueAt) => known(args.map((arg) => arg(cell, valueAt)));
  }

  #reference(written: string): Node {
    const [, stillColumn, letters = "", stillRow, line] = REFERENCE.exec(written.toUpperCase()) ?? [];
    if (line === undefined) throw new NotLight();
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(line) - 1;
    const { first } = this;
    return (cell, valueAt) =>
      valueAt(
        stillRow === "$" ? row : row + cell.row - first.row,
        stillColumn === "$" ? column : column + cell.column - first.column,
      );
  }

  #is(sign: string): boolean {
    return this.#tokens[this.#at]?.text === sign;
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new NotLight();
    this.#at += 1;
    return token;
  }
}

function constant(value: Value): Node {
  return () => value;
}

function truth(value: Value): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function text(value: Value): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

/** Numbers before texts, texts before booleans, as Excel orders them; cases are the same. */
function order(one: string | number | boolean, other: string | number | boolean): number {
  const rank = (value: string | number | boolean): number => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "string") return one.toLowerCase().localeCompare(String(other).toLowerCase());
  return Number(one) - Number(other);
}
