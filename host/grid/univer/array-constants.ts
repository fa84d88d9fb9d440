import {
  ArrayValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** The part of the engine's arrays that reads what a formula writes between braces. */
interface ArrayReader {
  _formatValue: (this: ArrayReader, raw: unknown) => unknown;
  _rowCount: number;
  _columnCount: number;
}

const QUOTE = '"';
let readsTexts = false;

/**
 * Makes the engine read array constants as Excel does. The engine cuts {"a, b";"c"} at every comma and semicolon, those
 * of a text included, and takes a text that looks like a date for one.
 */
export function readTextsInArrayConstants(): void {
  if (readsTexts) return;
  readsTexts = true;
  const arrays = ArrayValueObject.prototype as unknown as ArrayReader;
  const engine = arrays._formatValue;
  arrays._formatValue = function (this: ArrayReader, raw: unknown) {
    if (typeof raw !== "string" || !raw.includes(QUOTE)) return engine.call(this, raw);
    const rows = constantsOf(raw).map((row) => row.map(valueOf));
    this._rowCount = rows.length;
    this._columnCount = Math.max(...rows.map((row) => row.length));
    return rows;
  };
}

function valueOf(constant: string): BaseValueObject {
  if (!constant.startsWith(QUOTE)) return ValueObjectFactory.create(constant);
  return StringValueObject.create(constant.slice(1, -1).replaceAll(QUOTE + QUOTE, QUOTE));
}

/** The constants of "{…}" as they are written, row by row; separators inside a text are part of it. */
function constantsOf(array: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let [constant, inText] = ["", false];
  const end = (): void => {
    rows.at(-1)?.push(constant.trim());
    constant = "";
  };
  for (const letter of array.slice(1, -1)) {
    if (letter === QUOTE) inText = !inText;
    if (inText || (letter !== "," && letter !== ";")) {
      constant += letter;
      continue;
    }
    end();
    if (letter === ";") rows.push([]);
  }
  end();
  return rows;
}
