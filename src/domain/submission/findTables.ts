import type { Reason } from "../reason";
import { fold, words } from "../text";
import { isBlank, lineText } from "./cells";
import { findBareTable, findTable, type FoundColumn, type FoundTable } from "./findTable";
import { columnMatches } from "./headerMatch";
import { isNomenclature } from "./isNomenclature";
import { mapColumns } from "./mapColumns";
import type { RawFile, RawSheet } from "./rawFile";
import { regionsOf } from "./region";
import { turnedForm } from "./turnedForm";

/** A sheet that is not read, and why. */
export interface AsideSheet {
  readonly sheet: string;
  readonly reason: Reason;
}

/** Sheets that explain or feed the others. */
const SIDE_SHEET =
  /^(?:listes?|parametres?|lisez ?moi|notice|instructions?|mode d'emploi|aide|readme|lists?|exemples?)\b/u;
/** Names of sheets that were kept from another version. */
const COPY = /\(\d+\)$|\bcopies?\b|\bcopy\b|\barchives?\b|\bancien|\bsauvegarde|\bbackup\b|\bold\b|\bbrouillon|\bv\d/u;
/** Names of sheets that name no department. */
const NO_DEPARTMENT =
  /^(?:feuil(?:le)?|sheet|tab(?:leau)?|hoja|page|onglet) ?\d*$|^\d+$|besoin|recensement|programm|fourniture|service|travaux|prestation|fonctionnement|investissement|budget|lot|liste|donnees|data|export|20\d\d/u;
/** What Excel writes above a pivot table. */
const PIVOT =
  /^(?:etiquettes de (?:lignes|colonnes)|row labels|column labels|(?:somme|nombre|moyenne) de |(?:sum|count|average) of )/u;

/**
 * The lists of needs of a file, the best first. Hidden sheets (unless nothing else lists needs), pivot tables, copies,
 * sheets without a header, and sheets whose header says nothing known while another's does, are set aside with their reason.
 */
export function findTables(file: Extract<RawFile, { kind: "read" }>): {
  readonly tables: readonly FoundTable[];
  readonly asideSheets: readonly AsideSheet[];
  /** Lists of families of purchases, which are no needs: what a nomenclature is loaded from. */
  readonly nomenclatures: readonly FoundTable[];
} {
  const shown = file.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => tablesOf(sheet, file.name));
  const named = shown.length > 0 ? shown : file.sheets.flatMap((sheet) => tablesOf(sheet, file.name));
  const found = named.length > 0 ? named : file.sheets.flatMap((sheet) => bareTablesOf(sheet, file.name));
  const families = new Set(found.filter((table) => isNomenclature(table)));
  const all = found.filter((table) => !families.has(table));
  all.sort((a, b) => b.score - a.score);
  const worth = worthReading(all);
  const copies = copiesAmong(worth);
  const tables = namedBySheet(bySheet(worth.filter(({ sheet }) => !copies.has(sheet))));
  const read = new Set(tables.map(({ sheet }) => sheet));
  const asideSheets = file.sheets
    .filter(({ name }) => !read.has(name))
    .map((sheet) => ({ sheet: sheet.name, reason: asideReason(sheet, { all, copies, families }) }));
  return { tables, asideSheets, nomenclatures: [...families] };
}

/** The best sheet first, its lists from the top down. */
function bySheet(tables: readonly FoundTable[]): readonly FoundTable[] {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    tables
      .filter((table) => table.sheet === sheet)
      .sort((a, b) => (a.left ?? 0) - (b.left ?? 0) || Math.max(...a.headerRows) - Math.max(...b.headerRows)),
  );
}

function tablesOf(sheet: RawSheet, file: string): readonly FoundTable[] {
  const regions = regionsOf(sheet);
  const found = regions.flatMap((region) => {
    const table = findTable(sheet, file, { region, shared: regions.length > 1 });
    return table && table.rows.length > 0 && !isPivot(sheet, table) ? [table] : [];
  });
  const narrow = found.every(({ columns }) => columns.length <= 2) && !SIDE_SHEET.test(words(sheet.name));
  const form = narrow ? turnedForm(sheet, file) : undefined;
  return form ? [form] : found;
}

/** A list without header must show by its content what a need is, and how much, when or for whom. */
function bareTablesOf(sheet: RawSheet, file: string): readonly FoundTable[] {
  const table = sheet.hidden || SIDE_SHEET.test(words(sheet.name)) ? undefined : findBareTable(sheet, file);
  if (!table || table.rows.length === 0) return [];
  const fields = new Set(mapColumns(table).flatMap(({ field }) => field ?? []));
  return fields.has("title") && fields.size > 1 ? [table] : [];
}

function isPivot(sheet: RawSheet, { columns }: FoundTable): boolean {
  const signs = columns.filter(({ header }) => PIVOT.test(fold(header))).length;
  return signs >= 2 || (signs >= 1 && (sheet.pivot === true || columns.length <= 3));
}

function worthReading(found: readonly FoundTable[]): readonly FoundTable[] {
  const [best] = found;
  if (!best) return [];
  return found.filter(
    (table) =>
      table === best ||
      table.sheet === best.sheet ||
      (table.score >= best.score / 2 && !SIDE_SHEET.test(words(table.sheet))),
  );
}

/** A sheet that says it is a copy, and all of whose lines are in a better one; a line more, and it is read. */
function copiesAmong(found: readonly FoundTable[]): ReadonlySet<string> {
  if (!found.some(({ sheet }) => COPY.test(fold(sheet)))) return new Set();
  const lines = new Map<string, Set<string>>();
  for (const { sheet, rows } of found) {
    const known = lines.get(sheet) ?? new Set<string>();
    for (const { cells } of rows) known.add(lineText(cells));
    lines.set(sheet, known);
  }
  const names = [...lines.keys()];
  const copied = names.filter((name, rank) => {
    const better = names.slice(0, rank);
    const own = [...(lines.get(name) ?? [])];
    return COPY.test(fold(name)) && better.some((other) => own.every((line) => lines.get(other)?.has(line)));
  });
  return new Set(copied);
}

/**
 * One sheet a department, all with the same names of columns and none for the department: the sheets then name it.
 * Names that say something else (a year, a nature, "Feuil1") name nobody.
 */
function namedBySheet(tables: readonly FoundTable[]): readonly FoundTable[] {
  const layout = ({ columns }: FoundTable) => columns.map(({ header }) => words(header)).join("|");
  const counts = new Map<string, Set<string>>();
  for (const table of tables) counts.set(layout(table), (counts.get(layout(table)) ?? new Set()).add(table.sheet));
  return tables.map((table) => {
    const several = (counts.get(layout(table))?.size ?? 0) > 1;
    const said = table.above?.department !== undefined || table.columns.some(namesDepartment);
    if (!several || said || NO_DEPARTMENT.test(fold(table.sheet))) return table;
    return { ...table, above: { ...table.above, department: table.sheet }, departmentFromSheet: true };
  });
}

function namesDepartment(column: FoundColumn): boolean {
  return columnMatches(column)[0]?.field === "department";
}

interface Sorted {
  readonly all: readonly FoundTable[];
  readonly copies: ReadonlySet<string>;
  readonly families: ReadonlySet<FoundTable>;
}

function asideReason(sheet: RawSheet, { all, copies, families }: Sorted): Reason {
  if (sheet.rows.every((row) => row.every(isBlank))) return { code: "sheet.empty" };
  if ([...families].some((table) => table.sheet === sheet.name)) return { code: "sheet.nomenclature" };
  if (copies.has(sheet.name)) return { code: "sheet.copy" };
  if (all.some((table) => table.sheet === sheet.name)) return { code: "sheet.not-needs" };
  if (sheet.hidden) return { code: "sheet.hidden" };
  const table = findTable(sheet);
  if (table && isPivot(sheet, table)) return { code: "sheet.pivot" };
  return { code: table ? "sheet.no-line" : "sheet.no-header" };
}
