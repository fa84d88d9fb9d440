import type { ColumnMapping, FoundTable } from "../submission";
import { TABLES } from "../table";
import { words } from "../text";

/** Headers met in nomenclatures of authorities, beside those of the table `Nomenclature`. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  code: ["code", "code famille", "n", "numero", "reference", "code nomenclature", "code achat", "ref"],
  label: ["libelle", "intitule", "designation", "famille", "libelle famille", "nom", "label", "famille d achats"],
  parent: ["parent", "famille mere", "code parent", "segment", "domaine", "groupe", "niveau superieur"],
  nature: ["nature", "f s t", "type", "categorie"],
  cpvPrefixes: ["cpv", "code cpv", "codes cpv", "prefixes cpv"],
  keywords: ["mots cles", "mots clefs", "description", "contenu", "exemples d achats", "definition", "commentaire"],
  buyer: ["acheteur", "acheteur referent", "gestionnaire", "referent"],
};
const SAMPLES = 5;
/** A header that is the name, and one that begins with it. */
const SAME = 1;
const BEGINS = 0.6;

/** Columns of `Nomenclature` that a file may fill. */
export const FAMILY_FIELDS: readonly string[] = TABLES.nomenclature.columns
  .map(({ key }) => key)
  .filter((key) => key !== "version" && key !== "archived");

function namesOf(key: string): readonly string[] {
  const column = TABLES.nomenclature.columns.find((one) => one.key === key);
  return [...(column ? [column.header, ...column.aliases] : []), ...(SYNONYMS[key] ?? [])].map(words);
}

/** What each column of a nomenclature is, by its header; a field is given once, to the surest column. */
export function mapFamilyColumns({ columns, rows }: FoundTable): readonly ColumnMapping[] {
  const claims = columns.flatMap(({ header }, at) =>
    FAMILY_FIELDS.map((field) => ({ at, field, confidence: likeness(words(header), namesOf(field)) })),
  );
  claims.sort((one, other) => other.confidence - one.confidence || one.at - other.at);
  const granted = new Map<number, (typeof claims)[number]>();
  const taken = new Set<string>();
  for (const claim of claims) {
    if (claim.confidence === 0 || granted.has(claim.at) || taken.has(claim.field)) continue;
    granted.set(claim.at, claim);
    taken.add(claim.field);
  }
  return columns.map(({ index, header }, at) => ({
    column: String(index + 1),
    header,
    field: granted.get(at)?.field ?? null,
    confidence: granted.get(at)?.confidence ?? 0,
    samples: rows
      .map(({ cells }) => String(cells[at] ?? "").trim())
      .filter(Boolean)
      .slice(0, SAMPLES),
    reasons: [],
  }));
}

function likeness(header: string, names: readonly string[]): number {
  if (header === "") return 0;
  if (names.includes(header)) return SAME;
  return names.some((name) => name.length > 2 && header.startsWith(`${name} `)) ? BEGINS : 0;
}
