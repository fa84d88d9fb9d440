import { TABLES, type TableKey } from "../../domain/table";
import type { Acquaintance } from "../acquaintance";
import { locate } from "../columns/locate";
import { idColumn } from "../columns/layout";
import type { SheetSelection } from "../gateway";
import { visit, type Visit } from "../office/visit";
import { toId } from "../reading/rows";
import { toAreas } from "./address";
import { Debounced } from "./debounced";
import { Subscription } from "./subscription";

/** A person going down the lines with the arrow keys is followed once they stop. */
const DELAY = 120;

interface RawSelection {
  readonly sheetId: string;
  readonly address: string;
}

/** What people select, told by table, row id and column. */
export class SheetSelections {
  private readonly subscription: Subscription<Excel.WorksheetSelectionChangedEventArgs, SheetSelection | null>;
  private readonly gathered: Debounced<RawSelection>;

  constructor(private readonly known: Acquaintance) {
    this.gathered = new Debounced(DELAY, (selections) => void this.tell(selections.at(-1)));
    this.subscription = new Subscription(
      (workbook) => workbook.worksheets.onSelectionChanged,
      ({ worksheetId, address }) => this.gathered.push({ sheetId: worksheetId, address }),
    );
  }

  add(listener: (selection: SheetSelection | null) => void): () => void {
    return this.subscription.add(listener);
  }

  private async tell(selection: RawSelection | undefined): Promise<void> {
    if (selection) this.subscription.emit(await this.understand(selection));
  }

  private async understand(selection: RawSelection): Promise<SheetSelection | null> {
    try {
      return await visit((passage) => describe(passage, selection, this.known), { byUser: false });
    } catch {
      // Someone is typing in the sheet: the next selection will be told.
      return null;
    }
  }
}

async function describe(
  passage: Visit,
  { sheetId, address }: RawSelection,
  known: Acquaintance,
): Promise<SheetSelection | null> {
  const isHere = (): TableKey | undefined => known.all().find((layout) => layout.sheetId === sheetId)?.definition.key;
  if (known.all().length === 0) known.meet((await locate(passage, Object.keys(TABLES) as TableKey[])).tables.values());
  const key = isHere();
  const [area] = toAreas(address);
  if (!key || !area) return null;
  const { tables } = await locate(passage, [key]);
  const located = tables.get(key);
  if (!located) return null;
  known.meet([located]);
  const { layout, body } = located;
  const row = area.top - layout.top;
  const idPlace = layout.places.get(idColumn(layout.definition).key);
  const column = [...layout.places].find(([, place]) => place === area.left - layout.left)?.[0];
  if (row < 0 || row >= layout.rowCount || idPlace === undefined) return null;
  const cell = body.getCell(row, idPlace).load("values");
  await passage.ask();
  const id = toId(cell.values[0]?.[0]);
  return id === "" ? null : { table: key, id, column: column ?? "" };
}
