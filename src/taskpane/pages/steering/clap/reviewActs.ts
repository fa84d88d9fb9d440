import type { ReviewedDecision } from "../../../../domain/clap";
import type { Facts } from "../../../shared/facts";
import { textCell } from "../../../shared/facts";
import type { TableRow } from "../../../../domain/table";
import type { SpokenAct } from "../../../shared/act";
import type { Spoken } from "./ambitionWords";
import { outcomeWords } from "./decisionWords";

/** Writes beside each decision reviewed what became of it; a cell that already says so is left. */
export function outcomeAct(
  decisions: readonly ReviewedDecision[],
  rows: ReadonlyMap<string, TableRow>,
  sheet: Spoken,
): SpokenAct {
  const changes = decisions.flatMap((reviewed) => {
    const { id } = reviewed.decision;
    const outcome = outcomeWords(reviewed, sheet);
    const known = textCell(rows.get(id) ?? {}, "outcome");
    if (id === "" || known === outcome) return [];
    return [{ table: "decisions" as const, id, cells: { outcome }, expected: { outcome: known } }];
  });
  return { code: "steering.outcomes", values: { count: changes.length }, changes };
}

/** Flags the families that the sessions follow in `Nomenclature`, and takes the flag off the others. */
export function followAct(codes: ReadonlySet<string>, { families }: Pick<Facts, "families">): SpokenAct {
  const changes = families
    .filter(({ code, strategic }) => strategic !== codes.has(code))
    .map(({ code }) => ({
      table: "nomenclature" as const,
      id: code,
      cells: { strategic: codes.has(code) ? "Oui" : "Non" },
    }));
  return { code: "steering.follow", values: { count: codes.size }, changes };
}
