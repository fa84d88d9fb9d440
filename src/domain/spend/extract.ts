import { amountHeader, type FoundTable } from "../submission";
import { TABLES, type ColumnDefinition } from "../table";
import { tidy, words } from "../text";

/** What an extract of the accounts or of the contracts register fills. */
export type ExtractKind = "contracts" | "payments";

/** What a column of an extract is. The user may change `field`. */
export interface ExtractColumn {
  /** Its place among the columns of the table, from 0. */
  readonly at: number;
  readonly header: string;
  /** Key of a column of the table to fill; null when the column is left out. */
  readonly field: string | null;
  readonly samples: readonly string[];
}

const PAID = /\b(?:mandat\w*|paiements?|paye\w*|factures?|facturation|liquid\w*|tiers|ecritures?)\b/u;
const OF_A_NEED = /\b(?:besoins?|quantites?|priorites?|souhaite\w*|previsionnel\w*|estimes?|estimation|estimatif)\b/u;
const CONTRACT_DAYS = ["startOn", "endOn"];
const SAMPLES = 3;

/** Columns of a table that an extract may fill. */
export function fieldsOf(kind: ExtractKind): readonly ColumnDefinition[] {
  return TABLES[kind].columns.filter(({ purpose }) => purpose === "submitted");
}

/**
 * What a list is: lines of spend, contracts, or (undefined) anything else, which is then a list of needs. Only the names
 * of the columns decide; the user may say otherwise.
 */
export function extractKindOf(table: FoundTable): ExtractKind | undefined {
  const names = table.columns.map(({ header }) => words(header)).join(" | ");
  if (OF_A_NEED.test(names)) return undefined;
  const held = (kind: ExtractKind) => new Set(mapExtract(table, kind).flatMap(({ field }) => field ?? []));
  const paid = held("payments");
  if (PAID.test(names) && paid.has("amount") && paid.has("supplier")) return "payments";
  const contract = held("contracts");
  const dated = CONTRACT_DAYS.some((field) => contract.has(field));
  return dated && contract.has("number") && contract.has("supplier") ? "contracts" : undefined;
}

/** The field of each column by its name; a field is given once, to the first exact name, then to the longest part. */
export function mapExtract(table: FoundTable, kind: ExtractKind): readonly ExtractColumn[] {
  const claims = table.columns.flatMap(({ header }, at) =>
    fieldsOf(kind).flatMap(({ key, header: own, aliases }) => {
      const score = Math.max(...[own, ...aliases].map((name) => likeness(header, name)));
      return score > 0 ? [{ at, key, score }] : [];
    }),
  );
  claims.sort((one, other) => other.score - one.score || one.at - other.at);
  const byColumn = new Map<number, string>();
  const taken = new Set<string>();
  for (const { at, key } of claims) {
    if (byColumn.has(at) || taken.has(key)) continue;
    byColumn.set(at, key);
    taken.add(key);
  }
  return table.columns.map(({ header }, at) => ({
    at,
    header,
    field: byColumn.get(at) ?? null,
    samples: samplesOf(table, at),
  }));
}

/** 2 for the same words, units apart; under 1 for a name held in a longer one: its share. */
function likeness(header: string, name: string): number {
  const [seen, known] = [bare(header), bare(name)];
  if (seen === "" || known === "") return 0;
  if (seen === known) return 2;
  const share = known.length / seen.length;
  return ` ${seen} `.includes(` ${known} `) && share >= 0.4 ? share : 0;
}

function bare(header: string): string {
  return words(header)
    .replace(/\b(?:ht|ttc|eur|euros?|k|en)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function samplesOf({ rows }: FoundTable, at: number): readonly string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const text = tidy(String(cells[at] ?? ""));
    if (text !== "") found.add(text);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}

/** Unit and tax of the amounts of a column, by its name. */
export function unitOf({ header }: ExtractColumn) {
  const { scale, taxIncluded } = amountHeader(header);
  return { scale, taxIncluded };
}
