import type { CellAddress } from "../contract/geometry";
import type { TableDirectory } from "./structured-reference";
import { toA1 } from "./structured-reference";
import { tokenise } from "./tokens";

/** A bare name that can only be a table ("=ROWS(Besoins)") stands for its data rows. */
function isCall(next: string | undefined): boolean {
  return next?.startsWith("(") ?? false;
}

/**
 * Replaces the structured references of a stored formula by A1 references, for engines that do not read them all.
 * Unknown tables and columns give #REF!.
 * @returns the formula unchanged when it has no structured reference.
 */
export function translateStructured(formula: string, cell: CellAddress, directory: TableDirectory): string {
  const tokens = tokenise(formula, "stored");
  const translated = tokens.map((token, index) => {
    if (token.kind === "structured" && token.text.endsWith("]")) return toA1(token.text, cell, directory) ?? "#REF!";
    const bare =
      token.kind === "name" &&
      !isCall(tokens[index + 1]?.text) &&
      tokens[index + 1]?.text !== "!" &&
      tokens[index - 1]?.text !== "!";
    const table = bare ? directory.byName(token.text) : null;
    return table ? (toA1(`${table.name}[]`, cell, directory) ?? token.text) : token.text;
  });
  return translated.join("");
}
