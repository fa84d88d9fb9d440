import { TABLES, type CellValue, type TableRow } from "../table";
import { words } from "../text";
import type { Nature } from "../need";
import { cpvPrefix, natureOfCpv } from "./cpv";
import type { Family } from "./family";

const LIST = "; ";

function text(cell: CellValue | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

function list(cell: CellValue | undefined): readonly string[] {
  return text(cell)
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** The stable value behind a label of a closed list of the table, whatever its spelling. */
function chosen(column: string, cell: CellValue | undefined): string | undefined {
  const written = words(text(cell));
  if (written === "") return undefined;
  const choices = TABLES.nomenclature.columns.find(({ key }) => key === column)?.choices ?? [];
  return choices.find(({ label, aliases }) => [label, ...aliases].some((form) => words(form) === written))?.value;
}

function yes(column: string, cell: CellValue | undefined): boolean {
  return cell === true || chosen(column, cell) === "yes";
}

/** Before a CPV prefix that the family leaves to others: "34; sauf 344". */
const EXCEPT = /^(?:sauf|hors|except)\b/i;

function cpvItems(cell: CellValue | undefined): readonly string[] {
  return text(cell)
    .split(/[;,\n]/)
    .map((item) => item.trim());
}

function natureOf(cell: CellValue | undefined, prefixes: readonly string[]): Nature {
  const written = chosen("nature", cell);
  if (written === "F" || written === "S" || written === "T") return written;
  const [main] = prefixes;
  return main === undefined ? "S" : natureOfCpv(main);
}

/**
 * A family from a row of the table `Nomenclature`; lists inside a cell are separated by ";" or by lines, and a CPV
 * prefix that follows "sauf" is left to other families ("34; sauf 344"). A nature that
 * is missing or not understood is that of the first CPV prefix, services when there is none.
 */
export function readFamily(row: TableRow): Family {
  const items = cpvItems(row["cpvPrefixes"]);
  const cpvPrefixes = items
    .filter((item) => !EXCEPT.test(item))
    .map(cpvPrefix)
    .filter(Boolean);
  const cpvExceptions = items
    .filter((item) => EXCEPT.test(item))
    .map(cpvPrefix)
    .filter(Boolean);
  return {
    code: text(row["code"]),
    label: text(row["label"]),
    parent: text(row["parent"]),
    nature: natureOf(row["nature"], cpvPrefixes),
    cpvPrefixes,
    cpvExceptions,
    keywords: list(row["keywords"]),
    abbreviations: list(row["abbreviations"]),
    examples: list(row["examples"]),
    buyer: text(row["buyer"]),
    strategic: yes("strategic", row["strategic"]),
    centralBody: text(row["centralBody"]),
    obligations: list(row["obligations"]),
    insertionFriendly: yes("insertionFriendly", row["insertionFriendly"]),
    formerCodes: list(row["formerCodes"]),
    version: text(row["version"]),
    archived: yes("archived", row["archived"]),
  };
}

/** The row of the table `Nomenclature` that says a family; {@link readFamily} gives the same family back. */
export function familyRow(family: Family): TableRow {
  const answer = (value: boolean): string => (value ? "Oui" : "Non");
  return {
    code: family.code,
    label: family.label,
    parent: family.parent,
    nature: family.nature,
    cpvPrefixes: [...family.cpvPrefixes, ...(family.cpvExceptions ?? []).map((prefix) => `sauf ${prefix}`)].join(LIST),
    keywords: family.keywords.join(LIST),
    abbreviations: (family.abbreviations ?? []).join(LIST),
    examples: (family.examples ?? []).join(LIST),
    buyer: family.buyer,
    strategic: answer(family.strategic),
    centralBody: family.centralBody,
    obligations: family.obligations.join(LIST),
    insertionFriendly: answer(family.insertionFriendly),
    formerCodes: (family.formerCodes ?? []).join(LIST),
    version: family.version,
    archived: answer(family.archived),
  };
}
