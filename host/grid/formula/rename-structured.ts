import { sameName } from "./structured-reference";
import { tokenise } from "./tokens";

/** A table renamed (`column` null) or one of its columns. */
export interface StructuredRename {
  readonly table: string;
  readonly column: string | null;
  readonly to: string;
}

/** Characters that a column name escapes with an apostrophe between brackets. */
function escaped(name: string): string {
  return name.replaceAll(/[[\]#']/g, "'$&");
}

function renameColumn(inner: string, from: string, to: string): string {
  const old = escaped(from);
  if (!inner.startsWith("[") && !inner.startsWith("@")) return sameName(inner, old) ? escaped(to) : inner;
  if (inner.startsWith("@") && !inner.startsWith("@["))
    return sameName(inner.slice(1), old) ? `@${escaped(to)}` : inner;
  return inner.replaceAll(/\[((?:'.|[^\]'[])*)\]/g, (whole, name: string) =>
    sameName(name, old) ? `[${escaped(to)}]` : whole,
  );
}

/**
 * A formula with a table or a column under its new name. `own` tells that the formula stands in that table, where references
 * may leave the table's name out.
 */
export function renameStructured(formula: string, rename: StructuredRename, own: boolean): string {
  const tokens = tokenise(formula, "stored").map((token) => {
    if (token.kind === "name" && rename.column === null && sameName(token.text, rename.table)) return rename.to;
    if (token.kind !== "structured") return token.text;
    const open = token.text.indexOf("[");
    const name = token.text.slice(0, open);
    if (name === "" ? !own : !sameName(name, rename.table)) return token.text;
    if (rename.column === null) return (name === "" ? "" : rename.to) + token.text.slice(open);
    return `${name}[${renameColumn(token.text.slice(open + 1, -1), rename.column, rename.to)}]`;
  });
  return tokens.join("");
}
