import type { Reason } from "../reason";
import { TABLES } from "../table";
import { words } from "../text";
import { amountHeader, isNoAmount } from "./amountHeader";
import { columnLetter, isWording, textOf } from "./cells";
import { markOf } from "./columnMarks";
import { profileOf, type ColumnProfile } from "./columnProfile";
import { fit, suggestedByContent } from "./fieldFit";
import type { FoundColumn, FoundTable } from "./findTable";
import { columnMatches } from "./headerMatch";
import { apart, UNSCOPED_AMOUNT } from "./synonyms";

/** What a column of a file was understood to be. The user may change `field`; `reasons` say why it was chosen. */
export interface ColumnMapping {
  /** Letter of the column in the sheet. */
  readonly column: string;
  readonly header: string;
  /** Key of a column of `Besoins`; null when the column is left out. */
  readonly field: string | null;
  /** 0 to 1; 0 for a column left out. */
  readonly confidence: number;
  /** Five of its values, as they are written. */
  readonly samples: readonly string[];
  readonly reasons: readonly Reason[];
}

interface Claim {
  readonly column: number;
  readonly field: string;
  readonly confidence: number;
  readonly by: "header" | "content";
}

const ACCEPTED = 0.4;
/** An amount with tax gives way to the same one without. */
const WITH_TAX = 0.9;
/** The least amount of a framework agreement gives way to the most, which is its estimated value (R2121-8). */
const AT_LEAST = 0.8;
const MINIMUM = /\bmini?(?:mum)?\b/iu;
/** Once a header has named an amount, other columns of numbers are not guessed to be one. */
const AMOUNTS = ["annualAmount", "totalAmount"];

/** The field of each column of a table, by its header and by its content; a field is given once, to the surest column. */
export function mapColumns(table: FoundTable): readonly ColumnMapping[] {
  const profiles = table.columns.map((_, column) => profileOf(table.rows, column));
  const claims = table.columns.flatMap((named, column) => claimsOf(named, column, profiles[column]));
  claims.sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const granted = ofNeed(guessed(grant(claims, table), profiles, table), table);
  const scope = amountScope(granted, table);
  const marks = table.columns.map((named, column) => {
    const profile = profiles[column];
    const mark = profile && !granted.has(column) ? markOf(named, profile) : undefined;
    return mark && [mark];
  });
  return table.columns.map(({ index, header }, column) => {
    const claim = granted.get(column);
    const refused = claim
      ? undefined
      : claims.find((candidate) => candidate.column === column && candidate.by === "header");
    return {
      column: columnLetter(index),
      header,
      field: claim ? (claim.field === UNSCOPED_AMOUNT ? scope.field : claim.field) : null,
      confidence: claim ? Math.round(claim.confidence * 100) / 100 : 0,
      samples: profiles[column]?.samples ?? [],
      reasons: claim ? reasonsOf(claim, header, scope) : (marks[column] ?? refusalOf(refused, granted, header)),
    };
  });
}

function claimsOf(name: FoundColumn, column: number, profile: ColumnProfile | undefined): Claim[] {
  if (!profile) return [];
  const allowed = isNoAmount(name.header) ? NO_AMOUNT : OF_RECORD.test(words(apart(name.header))) ? NO_DAY : ANY_FIELD;
  const named = columnMatches(name)
    .filter(allowed)
    .map(({ field, score }): Claim => {
      const confidence = score * fit(field, profile) * taxFactor(field, name.header) * dayFactor(field, name.header);
      return { column, field, confidence, by: "header" };
    });
  const accepted = named.some(({ confidence }) => confidence >= ACCEPTED);
  if (accepted || profile.filled === 0) return named;
  const suggested = suggestedByContent(profile)
    .filter(allowed)
    .map(({ field, score }): Claim => {
      return { column, field, confidence: score, by: "content" };
    });
  return [...named, ...suggested];
}

const ANY_FIELD = (): boolean => true;
/** "Date de fin" may be that of the contract to come: "fin du marché actuel" is surer. */
const VAGUE_END = /^(?:date (?:de )?fin|end date|fin)$/u;
const VAGUE = 0.9;
/** The days of the purchase give way to the day of the need. */
const OF_PURCHASE = /\b(?:lancement|notification|publication|consultation)\b/u;
const BEFORE_NEED = 0.97;

function dayFactor(field: string, header: string): number {
  if (field === "currentEnd" && VAGUE_END.test(words(header))) return VAGUE;
  return field === "neededBy" && OF_PURCHASE.test(words(header)) ? BEFORE_NEED : 1;
}

/** Days on which a line was written, sent or changed say nothing of when the need is. */
const OF_RECORD =
  /\b(?:creat\w*|creacion|creee?s?|cree le|saisie?|modifi\w*|updated?|maj|mise a jour|autoris\w*|autoriz\w*|envoi|envoye|transmis\w*|horodat\w*|timestamp|validation|valide|limite (?:de )?(?:depot|offres))\b/u;
const NO_DAY = ({ field }: { readonly field: string }): boolean => field !== "neededBy" && field !== "currentEnd";

const NO_AMOUNT = ({ field }: { readonly field: string }): boolean =>
  field !== UNSCOPED_AMOUNT && !AMOUNTS.includes(field);

function taxFactor(field: string, header: string): number {
  if (field !== UNSCOPED_AMOUNT && !AMOUNTS.includes(field)) return 1;
  return (amountHeader(header).taxIncluded ? WITH_TAX : 1) * (MINIMUM.test(header) ? AT_LEAST : 1);
}

/** The surest claim first; two amounts without a period are one field. */
function grant(claims: readonly Claim[], table: FoundTable): ReadonlyMap<number, Claim> {
  const granted = new Map<number, Claim>();
  const taken = new Set<string>();
  for (const claim of claims) {
    if (claim.confidence < ACCEPTED || granted.has(claim.column) || taken.has(claim.field)) continue;
    if (claim.by === "content" && claim.field === UNSCOPED_AMOUNT && AMOUNTS.some((field) => taken.has(field)))
      continue;
    if (claim.field === UNSCOPED_AMOUNT && isTaken(scopesOf(table.columns[claim.column]?.header ?? ""), taken))
      continue;
    granted.set(claim.column, claim);
    taken.add(claim.field);
  }
  return granted;
}

const DEADLINE = /^echeances?$/u;
const DEADLINE_OF_NEED = 0.6;
/** Fields that only a list of contracts in force has. */
const IN_FORCE = ["currentContract", "currentHolder", "neededBy"];

/** "Échéance" is that of the need where no other column speaks of a contract in force or of a date. */
function ofNeed(granted: ReadonlyMap<number, Claim>, { columns }: FoundTable): ReadonlyMap<number, Claim> {
  const claims = [...granted.values()];
  const deadline = claims.find(
    ({ field, column }) => field === "currentEnd" && DEADLINE.test(words(columns[column]?.header ?? "")),
  );
  if (!deadline || claims.some(({ field }) => IN_FORCE.includes(field))) return granted;
  const need: Claim = { ...deadline, field: "neededBy", confidence: DEADLINE_OF_NEED };
  return new Map([...granted, [deadline.column, need]]);
}

/** Least sure of all guesses. */
const WITHOUT_HEADER = ACCEPTED;
const SHORTEST_TITLE = 4;

/**
 * In a list without any header, the titles are the longest texts that differ from each other, and short texts that come
 * again are departments.
 */
function guessed(
  granted: ReadonlyMap<number, Claim>,
  profiles: readonly ColumnProfile[],
  { headerRows }: FoundTable,
): ReadonlyMap<number, Claim> {
  if (headerRows.length > 0) return granted;
  const found = new Map(granted);
  const texts = profiles
    .map(({ cells, averageLength, distinct }, column) => ({ column, averageLength, distinct, cells }))
    .filter(({ column, averageLength, cells }) => {
      return !granted.has(column) && averageLength >= SHORTEST_TITLE && cells.every(isWording);
    })
    .sort((a, b) => b.averageLength * b.distinct - a.averageLength * a.distinct);
  const give = (field: string, column: number | undefined) => {
    if (column === undefined || found.has(column) || [...found.values()].some((claim) => claim.field === field)) return;
    found.set(column, { column, field, confidence: WITHOUT_HEADER, by: "content" });
  };
  give("title", texts.find(({ distinct }) => distinct > 0.5)?.column);
  give("department", texts.find(({ column, distinct }) => !found.has(column) && distinct <= 0.7)?.column);
  return found;
}

/** The amounts that a header without a known name may stand for. */
function scopesOf(header: string): readonly string[] {
  const { scope } = amountHeader(header);
  return scope ? [`${scope}Amount`] : ["annualAmount", "totalAmount"];
}

function isTaken(fields: readonly string[], taken: ReadonlySet<string>): boolean {
  return fields.every((field) => taken.has(field));
}

interface Scope {
  readonly field: "annualAmount" | "totalAmount";
  readonly why: "header" | "other-amount" | "duration-column" | "no-duration-column";
}

/**
 * Whether an amount that does not say so is for a year or for the contract: what its header hints at; else what the
 * other amount column leaves free; else the whole contract beside a duration (a list of contracts), a year without one
 * (a budget).
 */
function amountScope(granted: ReadonlyMap<number, Claim>, table: FoundTable): Scope {
  const fields = new Map([...granted.values()].map(({ field, column }) => [field, column]));
  const column = fields.get(UNSCOPED_AMOUNT);
  if (fields.has("annualAmount")) return { field: "totalAmount", why: "other-amount" };
  if (fields.has("totalAmount")) return { field: "annualAmount", why: "other-amount" };
  const { scope } = amountHeader(column === undefined ? "" : (table.columns[column]?.header ?? ""));
  if (scope) return { field: scope === "annual" ? "annualAmount" : "totalAmount", why: "header" };
  const duration = fields.get("durationMonths");
  const given = duration !== undefined && table.rows.some(({ cells }) => textOf(cells[duration]) !== "");
  return given
    ? { field: "totalAmount", why: "duration-column" }
    : { field: "annualAmount", why: "no-duration-column" };
}

function reasonsOf(claim: Claim, header: string, scope: Scope): readonly Reason[] {
  const reasons: Reason[] = [{ code: `mapping.by-${claim.by}`, values: { header } }];
  if (claim.field === "neededBy" && DEADLINE.test(words(header)))
    reasons.push({ code: "mapping.deadline-of-need", values: { header } });
  if (claim.field === UNSCOPED_AMOUNT && scope.why !== "header") {
    reasons.push({
      code: `mapping.amount-${scope.field === "annualAmount" ? "annual" : "total"}.${scope.why}`,
      values: { header },
    });
  }
  return reasons;
}

function refusalOf(refused: Claim | undefined, granted: ReadonlyMap<number, Claim>, header: string): readonly Reason[] {
  if (!refused) return [];
  const values = { field: columnName(refused.field) };
  const taken = [...granted.values()].some(({ field }) => field === refused.field);
  if (taken && amountHeader(header).taxIncluded) return [{ code: "mapping.tax-included-beside" }];
  if (refused.confidence >= ACCEPTED && taken) return [{ code: "mapping.field-taken", values }];
  return refused.field === "id" ? [{ code: "mapping.own-numbering" }] : [{ code: "mapping.content-disagrees", values }];
}

/** The column of the workbook that the reader knows a field by. */
function columnName(field: string): string {
  const key = field === UNSCOPED_AMOUNT ? "annualAmount" : field;
  return TABLES.needs.columns.find((column) => column.key === key)?.header ?? field;
}
