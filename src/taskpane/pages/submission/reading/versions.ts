import { betweenVersions, versionsAmong } from "../../../../domain/comparison";
import { LINE_KEY } from "../../../../domain/form";
import type { Progress } from "../../../../workbook";
import type { Held } from "./held";
import type { Versions } from "./told";

const TITLES_SHOWN = 5;

/** Files that are versions of one another, each older one with its newer: their lists are told together. */
export function* versionsTold(tables: readonly Held[]): Generator<Progress, readonly Versions[]> {
  // Corrections name needs of the workbook: they are no version of a list.
  const pairs = versionsAmong(tables.map(({ list }) => list).filter(({ corrections }) => !corrections));
  const told = new Map<string, Versions>();
  for (const [done, pair] of pairs.entries()) {
    yield { done, total: pairs.length };
    const { older, newer } = pair;
    if (older.file === newer.file) continue;
    const { same, changed, added, gone } = betweenVersions(pair, { keyName: LINE_KEY.header });
    const known = told.get(older.file) ?? { same: 0, changed: 0, added: 0, gone: 0, goneTitles: [] };
    told.set(older.file, {
      older: older.file,
      newer: newer.file,
      same: known.same + same,
      changed: known.changed + changed.length,
      added: known.added + added.length,
      gone: known.gone + gone.length,
      goneTitles: [...known.goneTitles, ...gone.map(({ title }) => title)].slice(0, TITLES_SHOWN),
    });
  }
  return [...told.values()];
}
