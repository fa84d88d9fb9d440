import { labelOf, parseYesNo, valueOf, type AmountUnit, type Nature } from "../need";
import type { DateSystem } from "../calendar";
import type { Reason } from "../reason";
import type { CellValue } from "../table";
import { tidy, words } from "../text";
import type { SaidAbove } from "./above";
import { amountHeader, durationUnit } from "./amountHeader";
import { columnLetter, isBlank, textOf } from "./cells";
import { isFrameworkForm, natureOfMark } from "./columnMarks";
import { currencyOf, EURO } from "./currency";
import { isMonthFirst } from "./dayOrder";
import { departmentsAbove } from "./departmentAbove";
import { firstLine, type DataRow, type FoundTable } from "./findTable";
import type { ColumnMapping } from "./mapColumns";
import { PREFILLED } from "./rowKind";
import { applySection } from "./section";
import { toCells, type CellUnits, type WrittenCells } from "./toCells";

/** What the user says of a file when the file does not. */
export interface ConversionOptions {
  /** Department of the lines that name none. */
  readonly department?: string;
  /** Whether a line whose department is blank has that of the line above. */
  readonly departmentAbove?: boolean;
  /** Budget year of the lines that name none. */
  readonly year?: number;
  /** Unit of the amounts whose header says none. */
  readonly unit?: AmountUnit;
  /** Rate under which amounts with tax are converted, 0.2 for 20 %; without it they stay as they came. */
  readonly vatRate?: number;
}

/** How the lines of a table are turned into rows: found once for the table. */
export interface LinePlan {
  readonly columns: readonly PlannedColumn[];
  /** Column that names the currency of the amounts of its line; -1 when none. */
  readonly currency: number;
  /** Columns whose cross gives the nature of the line. */
  readonly natures: readonly { readonly at: number; readonly nature: Nature; readonly name: string }[];
  /** Column that says how the need is bought; -1 when none. */
  readonly form: number;
  readonly options: ConversionOptions;
  readonly mapped: ReadonlySet<string>;
  /** What the file says once for all its lines. */
  readonly above: SaidAbove;
  readonly departmentFromSheet: boolean;
  /** Department of the lines that leave it to a line above, by line; empty unless the user asks for it. */
  readonly departments: ReadonlyMap<number, CellValue>;
}

interface PlannedColumn {
  readonly at: number;
  readonly field: string;
  readonly name: string;
  readonly units: CellUnits;
  /** What its cells have become so far: most columns repeat a few values. */
  readonly known: Map<CellValue, PlannedCell>;
}

/** What a cell of a column becomes. */
interface PlannedCell extends WrittenCells {
  /** What the cell said, when it said it in other words than the workbook. */
  readonly reworded?: string;
}

/** Values of a column that are remembered: titles are all different, natures are three. */
const MOST_KNOWN = 1_000;

/** What a cell said before it was put in the workbook's form: "12 k€", become 12000. */
export interface OriginalCell {
  readonly field: string;
  /** Name of its column. */
  readonly name: string;
  readonly text: string;
}

/** A line as `Besoins` holds it. */
export interface LineRow {
  readonly row: Record<string, CellValue>;
  /** What cells said before they were put in the workbook's form. */
  readonly originals: readonly OriginalCell[];
  /** Whether the line itself says more than what a form fills in: sections and options apart. */
  readonly own: "need" | "prefilled" | "nothing";
  /** What was done to cells on the way, by field. */
  readonly told: readonly ToldOfCell[];
}

/** What was done to a cell, or is missing in it. */
interface ToldOfCell {
  readonly field: string;
  readonly reason: Reason;
  /** Information when not said. */
  readonly severity?: "warning";
}

const DAYS: ReadonlySet<string> = new Set(["neededBy", "currentEnd"]);
const AMOUNTS: ReadonlySet<string> = new Set(["annualAmount", "totalAmount"]);

const NOT_ASKED: ReadonlyMap<number, CellValue> = new Map();

export function planOf(table: FoundTable, mapping: readonly ColumnMapping[], options: ConversionOptions): LinePlan {
  const unit = options.unit ?? unitAbove(table);
  const dates: DateSystem = table.dates ?? "1900";
  const columns = mapping.flatMap(({ field, header }, at) => {
    if (field === null) return [];
    const monthFirst = DAYS.has(field) && isMonthFirst(table.rows, at);
    const units = { amount: unitOf(header, unit), duration: durationUnit(header), dates, monthFirst };
    const { vatRate } = options;
    const name = header === "" ? columnLetter(table.columns[at]?.index ?? at) : tidy(header);
    const known = new Map<CellValue, PlannedCell>();
    return [{ at, field, name, units: vatRate === undefined ? units : { ...units, vatRate }, known }];
  });
  const marked = (mark: string) => mapping.findIndex(({ reasons }) => reasons.some(({ code }) => code === mark));
  const natures = mapping.flatMap(({ reasons, header }, at) =>
    reasons.flatMap((reason) => {
      const nature = reason.code === "mapping.nature-mark" ? natureOfMark(reason) : undefined;
      return nature === undefined ? [] : [{ at, nature, name: tidy(header) }];
    }),
  );
  return {
    ...{
      columns,
      natures,
      currency: marked("mapping.currency"),
      form: marked("mapping.contract-form"),
      options,
      above: table.above ?? {},
    },
    mapped: new Set(columns.map(({ field }) => field)),
    departmentFromSheet: table.departmentFromSheet ?? false,
    departments: options.departmentAbove === true ? departmentsAbove(table, mapping) : NOT_ASKED,
  };
}

function unitOf(header: string, otherwise: AmountUnit): AmountUnit {
  const { scale, taxIncluded } = amountHeader(header);
  return {
    scale: scale === 1 ? otherwise.scale : scale,
    taxIncluded: taxIncluded || (otherwise.taxIncluded && !/\bh\.?t\b/iu.test(header)),
  };
}

/** "Montants en k€ TTC" written above the table holds for its columns. */
function unitAbove(table: FoundTable): AmountUnit {
  const first = firstLine(table);
  const above = table.skipped.filter(({ row }) => row < first).map(({ reason }) => reason.values?.["text"]);
  const said = above.find((text) => typeof text === "string" && /montant|euros?\b|€/iu.test(text));
  const { scale, taxIncluded } = amountHeader(typeof said === "string" ? said : "");
  return { scale, taxIncluded };
}

/** The row of a line, without its id and its origin. */
export function rowOf(line: DataRow, plan: LinePlan): LineRow {
  const { columns, currency, options, mapped, above } = plan;
  const row: Record<string, CellValue> = {};
  const originals: OriginalCell[] = [];
  const told: ToldOfCell[] = [];
  const foreign = currency < 0 ? EURO : currencyOf(line.cells[currency]);
  for (const column of columns) {
    const { field, name } = column;
    const found = line.cells[column.at];
    if (found === undefined || isBlank(found)) continue;
    const {
      cells,
      told: said,
      reworded,
    } = foreign !== EURO && AMOUNTS.has(field)
      ? written(column, found, `${textOf(found)} ${foreign}`)
      : plannedCell(column, found);
    for (const key in cells) {
      // A renewals column wins over the renewals that the duration mentions.
      if (key === field || !mapped.has(key)) row[key] = cells[key] ?? "";
    }
    if (said) told.push({ field, reason: said });
    if (line.uncomputed?.includes(column.at) === true) told.push(withoutValue(field, textOf(found)));
    if (reworded !== undefined) originals.push({ field, name, text: reworded });
  }
  applyMarks(row, line, plan);
  const own = ownContent(row);
  const department = plan.departments.get(line.row);
  if (department !== undefined && row["department"] === undefined) {
    row["department"] = textOf(department);
    told.push({
      field: "department",
      reason: { code: "department.from-above", values: { department: textOf(department) } },
    });
  }
  applySection(row, line.section);
  if (plan.departmentFromSheet && row["department"] === undefined)
    told.push({
      field: "department",
      reason: { code: "department.from-sheet", values: { department: String(above.department) } },
    });
  for (const [field, value] of Object.entries(above)) row[field] ??= value;
  applyOptions(row, options);
  return { row, originals, own, told };
}

/** Crosses under "Fournitures", "Services", "Travaux", and the form of the contract when it is a framework agreement. */
function applyMarks(row: Record<string, CellValue>, { cells }: DataRow, { natures, form }: LinePlan): void {
  const crossed = natures.filter(({ at }) => valueOf(parseYesNo(cells[at])) === true);
  const [only, ...others] = crossed;
  // Two crosses are two natures: the line says so, and the person decides.
  if (only)
    row["nature"] ??=
      others.length === 0 ? labelOf("nature", only.nature) : crossed.map(({ name }) => name).join(" et ");
  const said = form < 0 ? "" : textOf(cells[form]);
  if (isFrameworkForm(said))
    row["description"] = [row["description"] ?? "", said].filter((text) => text !== "").join(" — ");
}

function withoutValue(field: string, text: string): ToldOfCell {
  return { field, severity: "warning", reason: { code: "cell.formula-without-value", values: { text } } };
}

function plannedCell(column: PlannedColumn, cell: CellValue): PlannedCell {
  const { known } = column;
  const before = known.get(cell);
  if (before) return before;
  const planned = written(column, cell);
  if (known.size < MOST_KNOWN) known.set(cell, planned);
  return planned;
}

/** What a cell becomes, `cell` being what it says with the currency that another column names. */
function written({ field, units }: PlannedColumn, found: CellValue, cell = found): PlannedCell {
  const planned = toCells(field, cell, units);
  return wasReworded(found, planned.cells[field]) ? { ...planned, reworded: textOf(found) } : planned;
}

function ownContent(row: Readonly<Record<string, CellValue>>): LineRow["own"] {
  const keys = Object.keys(row);
  // An amount of zero alone is what a form computes on its blank lines.
  if (keys.some((key) => !PREFILLED.has(key) && !(AMOUNTS.has(key) && row[key] === 0))) return "need";
  return keys.length > 0 ? "prefilled" : "nothing";
}

/** Whether the cell says in other words what the file said; the same number, day or label is no other word. */
function wasReworded(found: CellValue, written: CellValue | undefined): boolean {
  if (written === undefined || written === found) return false;
  const text = textOf(found);
  if (typeof written === "number")
    return !/^\d{1,2}\/\d{1,2}\/\d{4}$|^\d{4}-\d{2}-\d{2}$/u.test(text) && plainNumber(text) !== written;
  return words(text) !== words(String(written));
}

function plainNumber(text: string): number {
  return Number(text.replace(/ /gu, "").replace(",", "."));
}

function applyOptions(row: Record<string, CellValue>, { department, year }: ConversionOptions): void {
  if (department !== undefined) row["department"] ??= department;
  if (year !== undefined) row["year"] ??= year;
}
