import { readFileSync } from "node:fs";
import path from "node:path";

/** A theme of formulas: its name and the file that declares them. */
export interface Theme {
  readonly name: string;
  readonly file: string;
}

/** The themes that `entry` (functions.ts) imports, in its order, with absolute paths. */
export function themesOf(entry: string): Theme[] {
  const imports = readFileSync(entry, "utf8").matchAll(/^import "\.\/([\w-]+)";$/gm);
  return [...imports].flatMap(([, name]) =>
    name === undefined ? [] : [{ name, file: path.resolve(path.dirname(entry), `${name}.ts`) }],
  );
}
