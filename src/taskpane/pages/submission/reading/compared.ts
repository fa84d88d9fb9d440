import { compareInSteps, type Comparison, type ComparisonOptions } from "../../../../domain/comparison";
import { LINE_KEY } from "../../../../domain/form";
import type { TableRow } from "../../../../domain/table";
import { tidy } from "../../../../domain/text";
import type { Progress } from "../../../../workbook";
import { counted, type Held } from "./held";
import type { ToldChange, ToldComparison } from "./told";

/** What writing the lists of one file would do to the rows of `Besoins`. */
export function* comparedTogether(
  tables: readonly Held[],
  rows: readonly TableRow[],
): Generator<Progress, readonly Comparison[]> {
  const found: Comparison[] = [];
  for (const table of tables) found.push(yield* compared(table, rows));
  return togetherGone(found);
}

function compared({ list, form, replaces }: Held, rows: readonly TableRow[]): Generator<Progress, Comparison> {
  const stem = form && form.manifest.kind === "form" ? `${form.manifest.department}/${form.manifest.year}/` : undefined;
  const options: ComparisonOptions = {
    keyName: LINE_KEY.header,
    ...(stem === undefined ? {} : { formStem: stem }),
    ...(replaces === undefined ? {} : { replaces }),
  };
  return counted(compareInSteps(list, rows, options), 0, list.lines.length);
}

/** Of the lists of one file, a need that any of them holds is not gone. */
function togetherGone(comparisons: readonly Comparison[]): readonly Comparison[] {
  if (comparisons.length < 2) return comparisons;
  const known = new Set(comparisons.flatMap(({ matched }) => [...matched]));
  return comparisons.map((one) => ({ ...one, gone: one.gone.filter(({ id }) => !known.has(id)) }));
}

/** A comparison without the lines that nobody has to decide on. */
export function toldOf({ added, changed, gone, lost, same, replaces }: Comparison): ToldComparison {
  const doubles = added.flatMap(({ line: { row, need }, duplicate }) =>
    duplicate ? [{ row, title: tidy(String(need["title"] ?? "")), duplicate }] : [],
  );
  const departments = new Set(added.map(({ line }) => String(line.need["department"] ?? "")));
  return {
    fresh: added.length - doubles.length,
    doubles,
    changed: changed.map(({ id, title, changes, line }): ToldChange => {
      if (line.issued !== undefined) return { id, title, changes };
      const { origin = "" } = line.need;
      return { id, title, changes, source: { origin, originalText: line.originalText } };
    }),
    gone,
    lost: lost.length,
    same,
    replaces,
    departments: [...departments],
  };
}
