import type { Token } from "../grid/formula/tokens";
import { tokenise } from "../grid/formula/tokens";
import { functionPrefix } from "./function-prefixes";

/**
 * Custom functions of add-ins are written `_xldudf_NAMESPACE_NAME`, dots being underscores. Believed from files seen, not
 * documented: to be checked against a file saved by Excel. Names with an underscore of their own would not come back.
 */
const CUSTOM = "_xldudf_";
const STORED_PREFIX = /^_xlfn\.(?:_xlws\.)?|^_xlws\.|^_xlpm\.|^_xludf\./;

function isCall(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text.startsWith("(") ?? false;
}

/** Names that LET and LAMBDA define: bare names before a comma, not the last argument, at the level of their parentheses. */
function localNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const levels: { kind: string; argument: number }[] = [];
  tokens.forEach((token, index) => {
    const level = levels.at(-1);
    if (token.text === "(") levels.push({ kind: tokens[index - 1]?.text.toUpperCase() ?? "", argument: 0 });
    else if (token.text === ")") levels.pop();
    else if (token.kind === "separator" && level) level.argument += 1;
    else if (token.kind === "name" && level && tokens[index + 1]?.kind === "separator") {
      const starts = tokens[index - 1]?.text === "(" || tokens[index - 1]?.kind === "separator";
      if (starts && (level.kind === "LAMBDA" || (level.kind === "LET" && level.argument % 2 === 0)))
        names.add(token.text.toUpperCase());
    }
  });
  return names;
}

/** Formula as a file writes it, without "=": newer functions and custom ones under their long names. */
export function toFile(formula: string): string {
  const tokens = tokenise(formula.replace(/^=/, ""), "stored");
  const locals = localNames(tokens);
  const written = tokens.map((token, index) => {
    if (token.kind !== "name") return token.text;
    if (locals.has(token.text.toUpperCase())) return `_xlpm.${token.text}`;
    if (!isCall(tokens, index)) return token.text;
    const prefix = functionPrefix(token.text);
    if (prefix !== "") return prefix + token.text;
    return isCustom(token.text) ? CUSTOM + token.text.toUpperCase().replaceAll(".", "_") : token.text;
  });
  return written.join("");
}

/** A call with a dot that is no function of Excel's is an add-in's: its part before the first dot is a namespace. */
function isCustom(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]{2,}\.[\p{L}]/u.test(name) && !EXCEL_DOTTED.test(name);
}
const EXCEL_DOTTED =
  /^(?:ERROR\.TYPE|AGGREGATE|BAHTTEXT|ISO\.CEILING|NETWORKDAYS\.INTL|WORKDAY\.INTL|GAMMALN\.PRECISE|ERFC?\.PRECISE)$/i;

/** Formula of a file, with "=" and plain names. */
export function fromFile(formula: string): string {
  const tokens = tokenise(formula, "stored").map((token) => {
    if (token.kind !== "name") return token.text;
    const bare = token.text.replace(STORED_PREFIX, "");
    return bare.startsWith(CUSTOM) ? bare.slice(CUSTOM.length).replaceAll("_", ".") : bare;
  });
  return `=${tokens.join("")}`;
}
