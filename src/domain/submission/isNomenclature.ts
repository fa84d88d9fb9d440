import { words } from "../text";
import { textOf } from "./cells";
import type { FoundTable } from "./findTable";
import { mapColumns } from "./mapColumns";

/** Fields that a list of needs has and a list of families has not. */
const OF_NEEDS: ReadonlySet<string> = new Set([
  ...["annualAmount", "totalAmount", "durationMonths", "neededBy", "currentEnd", "quantity", "department", "service"],
]);
const FEWEST = 15;
/** The codes of a nomenclature are all different. */
const DISTINCT = 0.98;
const TREE = /^(?:code )?(?:parent|pere|niveau|level|rang|division|groupe|chapitre|famille parente)\b/u;
const CODE = /^(?:code|cpv|code cpv|n|numero|famille|code famille|nomenclature|code nomenclature)$/u;

/** Whether a list names families of purchases, with their codes, rather than needs: nobody, no amount and no date in it. */
export function isNomenclature(table: FoundTable): boolean {
  const { columns, rows } = table;
  const codes = columns.findIndex(({ header }) => CODE.test(words(header)));
  if (codes < 0 || rows.length < FEWEST) return false;
  if (mapColumns(table).some(({ field }) => field !== null && OF_NEEDS.has(field))) return false;
  const written = rows.map(({ cells }) => textOf(cells[codes])).filter((text) => text !== "");
  if (written.length < rows.length * DISTINCT || new Set(written).size < written.length * DISTINCT) return false;
  return columns.some(({ header }) => TREE.test(words(header))) || columns.length <= 3;
}
