import { TABLES, type CellValue, type TableKey, type TableRow } from "../../domain/table";
import { createGateway, type GatewayOptions } from "../create-gateway";
import type { WorkbookGateway, WorkbookUpkeep } from "../gateway";
import type { Gestures, Host, Requests } from "./host";

type Content = Partial<Record<TableKey, readonly TableRow[]>>;

declare const excelHost: Host;

/** A whole workbook and the genuine library run in each test: slow machines need more than a unit test. */
jest.setTimeout(30_000);

/** Contents already created by a test of the file: the next one starts from them. */
const snapshots = new Map<string, unknown>();

/** A gateway on an embedded workbook, and the hands of a person on its sheets. */
export class TestWorkbook {
  readonly gateway: WorkbookGateway & WorkbookUpkeep;

  private constructor(readonly host: Host) {
    this.gateway = TestWorkbook.gateway();
  }

  /** Another pane on the same workbook. */
  static gateway(options: GatewayOptions = {}): WorkbookGateway & WorkbookUpkeep {
    return createGateway({ now: () => new Date(2026, 10, 22, 9, 5, 0), ...options });
  }

  /** An empty workbook. The environment of the test runs one for the whole file; it is emptied for each test. */
  static empty(): TestWorkbook {
    const { grid } = excelHost;
    if (snapshots.has("")) grid.load(snapshots.get(""));
    else snapshots.set("", grid.serialise());
    return new TestWorkbook(excelHost);
  }

  /** A workbook with its tables and these rows. */
  static async holding(content: Content): Promise<TestWorkbook> {
    const name = JSON.stringify(content);
    const workbook = TestWorkbook.empty();
    if (snapshots.has(name)) {
      workbook.grid.load(snapshots.get(name));
    } else {
      await workbook.gateway.create(content);
      await workbook.host.settle();
      snapshots.set(name, workbook.grid.serialise());
    }
    return new TestWorkbook(workbook.host);
  }

  get grid(): Gestures {
    return this.host.grid;
  }

  get requests(): Requests {
    return this.host.requests;
  }

  async rows(key: TableKey): Promise<readonly TableRow[]> {
    return (await this.gateway.read([key]))[key].rows;
  }

  /** The row that bears an id, as the gateway reads it. */
  async row(key: TableKey, id: string): Promise<TableRow> {
    const found = (await this.rows(key)).find((row) => Object.values(row)[0] === id || row["id"] === id);
    if (!found) throw new Error(`No row ${id} in ${key}.`);
    return found;
  }

  table(key: TableKey) {
    const table = this.grid.tables.get(TABLES[key].name);
    if (!table) throw new Error(`No table ${TABLES[key].name}.`);
    return table;
  }

  /** A cell of a table: row of the body from 0, and the header as it is now in the sheet. */
  cell(key: TableKey, row: number, header: string) {
    const { sheet, rect, columns } = this.table(key);
    const place = columns.findIndex(({ name }) => name === header);
    if (place < 0) throw new Error(`No column ${header}.`);
    return { sheet, row: rect.row + 1 + row, column: rect.column + place, rows: 1, columns: 1 };
  }

  shown(key: TableKey, row: number, header: string) {
    const { values, formulas, numberFormats } = this.grid.cells.read(this.cell(key, row, header), [
      "values",
      "formulas",
      "numberFormats",
    ]);
    return { value: values[0]?.[0], formula: formulas[0]?.[0], format: numberFormats[0]?.[0] };
  }

  /** Runs a gesture of the person at the grid. */
  byHand(act: () => void): void {
    this.host.session.events.as("person", act);
  }

  /** A person types in a cell. */
  async type(
    key: TableKey,
    row: number,
    header: string,
    entry: CellValue | { readonly formula: string },
  ): Promise<void> {
    this.byHand(() => this.grid.cells.write(this.cell(key, row, header), [[entry]]));
    await this.host.settle();
  }

  /** A person sorts the table, last rows first. */
  reverse(key: TableKey): void {
    const { sheet, rect } = this.table(key);
    const body = { sheet, row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns };
    this.grid.cells.write(body, this.grid.cells.read(body, ["values"]).values.toReversed());
  }

  /** A person moves a column to the end of the table. */
  moveToEnd(key: TableKey, header: string): void {
    const { id, sheet, rect, columns } = this.table(key);
    const place = columns.findIndex(({ name }) => name === header);
    const column = { sheet, row: rect.row, column: rect.column + place, rows: rect.rows, columns: 1 };
    const contents = this.grid.cells.read(column, ["values"]).values;
    this.grid.tables.insertColumn(id, columns.length, "Colonne provisoire");
    this.grid.tables.deleteColumn(id, place);
    this.grid.tables.renameColumn(id, columns.length - 1, header);
    const last = rect.column + columns.length - 1;
    this.grid.cells.write({ ...column, row: rect.row + 1, column: last, rows: rect.rows - 1 }, contents.slice(1));
  }
}

/** Needs of a fictional authority, as many as wanted. */
export function needs(count: number): readonly TableRow[] {
  return Array.from({ length: count }, (_, i) => ({
    year: 2027,
    department: ["Voirie", "Éducation", "Culture"][i % 3] ?? "",
    title: `Entretien des espaces n° ${i + 1} du quartier`,
    nature: ["F", "S", "T"][i % 3] ?? "",
    annualAmount: 1_000 + i * 12.5,
    durationMonths: 12,
    neededBy: 46_388 + i,
  }));
}
