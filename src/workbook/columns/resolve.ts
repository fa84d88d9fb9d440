import type { TableDefinition } from "../../domain/table";
import { normalHeader } from "./header";
import type { RememberedColumn } from "./memory";

/** A column of the Excel table, in the order of the sheet. */
export interface SheetColumn {
  readonly id: number;
  readonly name: string;
}

type Remembered = Readonly<Record<string, RememberedColumn>>;

/**
 * Finds the place of each column of a definition, never by position: key → 0-based place in the table.
 *
 * A column is known by its id, which survives renaming and moving, then by the header it was last seen under, then by
 * the header and the aliases of the definition. When all the remembered headers are there under other ids, the content
 * was pasted in another order: the headers are believed. Aliases serve only for a column never seen before.
 */
export function resolveColumns(
  definition: TableDefinition,
  columns: readonly SheetColumn[],
  remembered: Remembered,
): ReadonlyMap<string, number> {
  const search = new Search(definition, columns);
  const known = Object.entries(remembered);
  const byId = (place: number, memory: RememberedColumn): boolean => columns[place]?.id === memory.id;
  const byHeader = (place: number, memory: RememberedColumn): boolean => search.isNamed(place, memory.header);

  for (const [key, memory] of known) {
    search.claim(key, (place) => byId(place, memory) && byHeader(place, memory));
  }
  const moved = known.filter(([key]) => search.misses(key));
  const pasted = moved.every(([, memory]) => search.free().some((place) => byHeader(place, memory)));
  for (const same of pasted ? [byHeader] : [byId, byHeader]) {
    for (const [key, memory] of moved) search.claim(key, (place) => same(place, memory));
  }
  for (const { key, header } of definition.columns) search.claim(key, (place) => search.isNamed(place, header));
  for (const { key, aliases } of definition.columns) {
    // A column that was once known and is gone was deleted: a column of the user's own must not be taken for it.
    if (!(key in remembered)) search.claim(key, (place) => aliases.some((alias) => search.isNamed(place, alias)));
  }
  return search.found;
}

/** Gives each place to one key at most, the first that claims it. */
class Search {
  readonly found = new Map<string, number>();
  private readonly names: readonly string[];
  private readonly keys: ReadonlySet<string>;
  private readonly taken = new Set<number>();

  constructor(definition: TableDefinition, columns: readonly SheetColumn[]) {
    this.names = columns.map(({ name }) => normalHeader(name));
    this.keys = new Set(definition.columns.map(({ key }) => key));
  }

  isNamed(place: number, header: string): boolean {
    const name = this.names[place];
    return name !== undefined && name !== "" && name === normalHeader(header);
  }

  misses(key: string): boolean {
    return this.keys.has(key) && !this.found.has(key);
  }

  free(): readonly number[] {
    return [...this.names.keys()].filter((place) => !this.taken.has(place));
  }

  claim(key: string, fits: (place: number) => boolean): void {
    if (!this.misses(key)) return;
    const place = this.free().find(fits);
    if (place === undefined) return;
    this.found.set(key, place);
    this.taken.add(place);
  }
}
