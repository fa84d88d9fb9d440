import type { Reason } from "../reason";
import { fold, words } from "../text";
import { isBlank, isNumeric, isWording, lineText, textOf, type Row } from "./cells";

/** What a line under the header is. */
export type RowKind =
  | { readonly kind: "data" }
  | { readonly kind: "section"; readonly title: string }
  | { readonly kind: "aside"; readonly reason: Reason };

/** Fields that a form fills in advance: a line that has nothing else is a blank line of the form. */
export const PREFILLED: ReadonlySet<string> = new Set([
  "id",
  "year",
  "department",
  "service",
  "contributor",
  "status",
  "priority",
]);

/** What is known of the table when its lines are sorted. */
export interface Surroundings {
  /** Names of the columns, as words. */
  readonly names: readonly string[];
  /** Column of the needs' titles, when the header names it; -1 otherwise. */
  readonly titleColumn: number;
  /** Columns that a form fills in advance (department, year…): alone, they open no section. */
  readonly prefilled: ReadonlySet<number>;
  /** Columns of amounts: numbers in them alone sum up the lines above. */
  readonly amounts: ReadonlySet<number>;
  /** Whether the line comes just under the header. */
  readonly underHeader: boolean;
  /** Whether the first filled cell of a line is merged across columns. */
  readonly mergedAcross: boolean;
}

const LONGEST_NAME = 90;
const TOTAL =
  /^(?:sous[ -]?tota(?:l|ux)|s\/?-?total|s\/t(?=$|\W)|montant de la tva|t\.?v\.?a\.?(?=$|\W)|total|totaux|grand total|sub ?-?total|somme|cumul|a reporter|report|(?:montant|budget|cout|depense|estimation|enveloppe)s? (?:tota|globa)l(?:es?)?)\b/u;
const BARE_TOTAL = /^(?:sous[ -]?total|total|totaux|grand total|sub ?-?total)(?: (?:general|ht|ttc|€|:))*$/u;
/** What a line of total may add to the word, when nothing but numbers stands beside it. */
const WHOLE_TOTAL =
  /^(?:sous[ -]?tota(?:l|ux)|total|totaux|grand total|subtotal)(?: (?:general|generale|ht|ttc|annuel|estime|page|de la page|direction|service|general ht))*\b.{0,60}$/u;
const NOTE =
  /^(?:(?:nb|n\.b\.?|nota|note|notes|remarques?|rappel|attention|source|legende|visa|signature|cachet|\(\d{1,2}\)|\*+)(?: ?[:.-]| ?\d|$|[^\p{L}])|fait (?:a|le) |pour (?:le|la) (?:directeur|directrice|maire|president)|(?:le|la) (?:directeur|directrice|chef|cheffe|responsable|maire|president|presidente)\b)/u;
/** A line drawn with signs. */
const RULER = /^[:|+=_*-]{2,}$/u;
/** "1. Fournitures", "II - Services" */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-h]) ?[.)–-] ?/u;
/** What a form asks for, written under the names of its columns. */
const INSTRUCTION =
  /^(?:choisir|choix|texte libre|libelle court|saisir|indiquer|preciser|renseigner|selectionner|liste deroulante|menu deroulant|en (?:k ?)?(?:€|euros?)|en mois|en annees|jj[/-]mm|mm[/-]aa|aaaa|dd[/-]mm|yyyy|oui ?(?:\/|ou) ?non|o ?\/ ?n$|f ?[,/] ?s|montant (?:en|hors)|nombre de mois|format|obligatoire|facultatif|champ|a remplir|a completer|select|choose|free text|required|optional)/u;
/** Cheap signs, before accents and spaces are looked at. */
const MAY_BE_TOTAL = /tota|somme|s\/t/iu;
const MAY_BE_EXAMPLE = /^\W*ex/iu;
const EXAMPLE = /^(?:exemples?|ex\.?|example)\b ?[:(-]/u;
/** Words that open the title of a section. */
const SECTION_WORD =
  /^(?:direction|dga|service|pole|departement|secteur|chapitre|rubrique|categorie|famille|fournitures?|services|prestations|travaux|fonctionnement|investissement|budget)\b/u;

/** Tells a need from what is set aside: blank lines, repeated headers, sections, subtotals, notes, examples. */
export function rowKind(row: Row, around: Surroundings): RowKind {
  const filled = filledColumns(row);
  const [first] = filled;
  if (first === undefined) return aside("row.empty");
  if (repeatsHeader(row, filled, around.names)) return aside("row.repeated-header");
  const text = textOf(row[first]);
  if (isTotal(row, filled, text) || isTotalTitle(row, filled, around)) return aside("row.total", text);
  if (MAY_BE_EXAMPLE.test(text) && EXAMPLE.test(fold(text))) return aside("row.example", text);
  if (isNumbering(row, filled)) return aside("row.column-numbers");
  if (filled.every((column) => RULER.test(textOf(row[column])))) return aside("row.ruler");
  if (around.underHeader && isInstructions(row, filled)) return aside("row.instructions", lineText(row));
  if (filled.every((column) => around.amounts.has(column) && isSum(row[column]))) return aside("row.total", text);
  if (filled.length > 1 || !isWording(row[first])) return { kind: "data" };
  if (NOTE.test(fold(text))) return aside("row.note", text);
  return isSection(text, first, around) ? { kind: "section", title: text } : { kind: "data" };
}

function filledColumns(row: Row): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < row.length; column++) if (!isBlank(row[column])) filled.push(column);
  return filled;
}

function aside(code: string, text?: string): RowKind {
  return { kind: "aside", reason: text === undefined ? { code } : { code, values: { text } } };
}

/** Nothing but words, most of which say how to fill the column. */
function isInstructions(row: Row, filled: readonly number[]): boolean {
  if (filled.length < 2 || !filled.every((column) => typeof row[column] === "string")) return false;
  const told = filled.filter((column) => INSTRUCTION.test(fold(textOf(row[column])).replace(/^\(/u, "")));
  return told.length >= 2 && told.length >= filled.length / 2;
}

function repeatsHeader(row: Row, filled: readonly number[], names: readonly string[]): boolean {
  if (filled.length < 2) return false;
  // Two of the first three cells must repeat their names before the others are looked at.
  if (repeatsAmong(row, filled.slice(0, 3), names) < 2) return false;
  return repeatsAmong(row, filled, names) >= filled.length * 0.7;
}

function repeatsAmong(row: Row, columns: readonly number[], names: readonly string[]): number {
  let count = 0;
  for (const column of columns)
    if (mayRepeat(row[column], names[column] ?? "") && words(textOf(row[column])) === names[column]) count++;
  return count;
}

/** Cheap: nearly every cell of a long list stops at its first sign. */
function mayRepeat(cell: Row[number] | undefined, name: string): boolean {
  if (name === "" || typeof cell !== "string" || cell.length < name.length || cell.length >= LONGEST_NAME) return false;
  return !/^[a-z\d]/iu.test(cell) || cell.charAt(0).toLowerCase() === name.charAt(0);
}

/** "Sports | Total | 900": the word stands alone where titles are, beside numbers and what a form fills in. */
function isTotalTitle(row: Row, filled: readonly number[], { titleColumn, prefilled }: Surroundings): boolean {
  if (titleColumn < 0) return false;
  const title = textOf(row[titleColumn]);
  if (!MAY_BE_TOTAL.test(title) || !BARE_TOTAL.test(fold(title))) return false;
  return filled.every((column) => column === titleColumn || prefilled.has(column) || isSum(row[column]));
}

/** "Total fournitures" beside numbers alone; a need whose title starts so has other words or a date beside it. */
function isTotal(row: Row, filled: readonly number[], text: string): boolean {
  if (!filled.every((column, rank) => rank === 0 || isSum(row[column]))) return false;
  const seen = fold(text);
  return TOTAL.test(seen) && (filled.length > 1 || WHOLE_TOTAL.test(seen));
}

/** A number, or the formula of one that came without its value. */
function isSum(cell: Row[number] | undefined): boolean {
  return isNumeric(cell) || (typeof cell === "string" && cell.startsWith("="));
}

/** A line of column numbers: 1, 2, 3… from the first column on. */
function isNumbering(row: Row, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  const start = Number(row[filled[0] ?? 0]);
  return start <= 1 && filled.every((column, rank) => Number(row[column]) === start + rank);
}

/** A lone text qualifies the lines below, unless it may be a need of which only the title was given. */
function isSection(text: string, column: number, around: Surroundings): boolean {
  const { names, titleColumn, prefilled } = around;
  if (names.length < 3) return false;
  if (around.mergedAcross) return true;
  if (text === text.toUpperCase() || text.endsWith(":")) return true;
  if (SECTION_WORD.test(fold(text).replace(NUMBERED, "")) && text.split(" ").length <= 6) return true;
  return titleColumn >= 0 && column !== titleColumn && !prefilled.has(column);
}
