import type { ColumnMapping } from "../../../domain/submission";

/** Name of the setting of the workbook that keeps them. */
export const MAPPINGS_SETTING = "submission.mappings";

/** What the columns of past imports were: by the headers of the file, the field of each header. */
export type RememberedMappings = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const KEPT = 60;

/** The mapping of an earlier file with the same headers, if any; what the user corrected once is not asked again. */
export function recall(
  proposed: readonly ColumnMapping[],
  known: RememberedMappings,
): { readonly mapping: readonly ColumnMapping[]; readonly remembered: boolean } {
  const past = known[signature(proposed)];
  if (!past) return { mapping: proposed, remembered: false };
  const mapping = proposed.map((column) => {
    const field = past[column.header];
    if (field === undefined || field === column.field) return column;
    return { ...column, field, confidence: field === null ? 0 : 1, reasons: [{ code: "mapping.remembered" }] };
  });
  return { mapping, remembered: true };
}

/** The memory with one more mapping; the oldest are forgotten. */
export function remember(
  known: RememberedMappings,
  mappings: readonly (readonly ColumnMapping[])[],
): RememberedMappings {
  const added = mappings.map(
    (mapping) => [signature(mapping), Object.fromEntries(mapping.map(({ header, field }) => [header, field]))] as const,
  );
  return Object.fromEntries([...Object.entries({ ...known, ...Object.fromEntries(added) })].slice(-KEPT));
}

/** What a setting of the workbook holds, if it is a memory of mappings: anyone may have changed it. */
export function mappingsIn(setting: unknown): RememberedMappings {
  if (typeof setting !== "object" || setting === null) return {};
  const entries = Object.entries(setting as Record<string, unknown>).filter(
    (entry): entry is [string, Record<string, string | null>] =>
      typeof entry[1] === "object" &&
      entry[1] !== null &&
      Object.values(entry[1]).every((field) => field === null || typeof field === "string"),
  );
  return Object.fromEntries(entries);
}

function signature(mapping: readonly ColumnMapping[]): string {
  return mapping.map(({ header }) => header.trim().toLowerCase()).join("|");
}
