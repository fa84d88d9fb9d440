import MiniSearch from "minisearch";
import { SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { fold } from "../../src/domain/text";

export const SEARCH_ENGINE = "MiniSearch 7.2.0 over the labels and keywords of the same families, exact words";

/** Accents folded and a heavier label; forgiving typing errors, as ours does, would make it tens of times slower. */
export function searchEngine(): MiniSearch {
  const engine = new MiniSearch({
    idField: "code",
    fields: ["label", "keywords"],
    processTerm: (term) => fold(term),
    searchOptions: { boost: { label: 2 } },
  });
  engine.addAll(SHIPPED_FAMILIES.map(({ code, label, keywords }) => ({ code, label, keywords: keywords.join(" ") })));
  return engine;
}
