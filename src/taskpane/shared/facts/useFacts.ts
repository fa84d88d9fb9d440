import { useMemo } from "react";
import { useTables, type Problem } from "../workbook";
import { factsOf, READ, type Facts, type ReadTables } from "./facts";

/** What the workbook says, or why it is not known. */
export type KnownFacts =
  | { readonly kind: "loading" }
  | { readonly kind: "empty" }
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "ready"; readonly facts: Facts; readonly tables: ReadTables };

/** What the workbook says, kept fresh. */
export function useFacts(): KnownFacts {
  const known = useTables(READ);
  return useMemo(
    () => (known.kind === "ready" ? { kind: "ready", tables: known.tables, facts: factsOf(known.tables) } : known),
    [known],
  );
}
