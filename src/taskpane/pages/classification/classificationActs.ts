import type { Need } from "../../../domain/need";
import type { Suggestions } from "../../../domain/review";
import type { CellValue, TableRow } from "../../../domain/table";
import type { RowChange } from "../../../workbook";
import type { SpokenAct } from "../../shared/act";

/** Validates a family for needs: a decision, written beside the suggestion and never over it. */
export function validateAct(needs: readonly Need[], family: string, suggestions: Suggestions): SpokenAct {
  return {
    code: "classification.validate",
    values: { count: needs.length, family },
    changes: needs.map((need) => changeOf(need, { validatedFamily: family, ...suggestionCells(need.id, suggestions) })),
  };
}

/** Validates for each need its own first suggestion. */
export function validateSureAct(needs: readonly Need[], suggestions: Suggestions): SpokenAct {
  const changes = needs.flatMap((need) => {
    const first = suggestions.get(need.id)?.[0];
    if (!first) return [];
    return [changeOf(need, { validatedFamily: first.family, ...suggestionCells(need.id, suggestions) })];
  });
  return { code: "classification.validateSure", values: { count: changes.length }, changes };
}

/** Writes the suggestions and their confidence where the sheet says something else. */
export function suggestAct(
  needs: readonly Need[],
  suggestions: Suggestions,
  rows: ReadonlyMap<string, TableRow>,
): SpokenAct {
  const changes = needs.flatMap((need): readonly RowChange[] => {
    const cells = suggestionCells(need.id, suggestions);
    const row = rows.get(need.id);
    const different = Object.entries(cells).some(([key, cell]) => (row?.[key] ?? "") !== cell);
    return different ? [{ table: "needs", id: need.id, cells }] : [];
  });
  return { code: "classification.suggest", values: { count: changes.length }, changes };
}

function suggestionCells(id: string, suggestions: Suggestions): Readonly<Record<string, CellValue>> {
  const first = suggestions.get(id)?.[0];
  if (!first) return {};
  return { suggestedFamily: first.family, confidence: Math.round(first.confidence * 1000) / 1000 };
}

function changeOf(need: Need, cells: Readonly<Record<string, CellValue>>): RowChange {
  // Someone else may have decided meanwhile: their decision is not overwritten.
  return { table: "needs", id: need.id, cells, expected: { validatedFamily: need.validatedFamily } };
}
