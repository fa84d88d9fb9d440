import { TABLES, type TableKey } from "../../domain/table";
import type { Acquaintance } from "../acquaintance";
import { locate } from "../columns/locate";
import type { SheetChange } from "../gateway";
import { visit, type Visit } from "../office/visit";
import { openViews, type View } from "../reading/view";
import { Debounced } from "./debounced";
import { Subscription } from "./subscription";
import { touchedRows } from "./touched-rows";

/** Long enough to gather a paste or a fill-down, short enough for the pane to seem to follow. */
const DELAY = 150;

interface RawChange {
  readonly sheetId: string;
  readonly address: string;
  /** Contents changed in place; otherwise rows or columns came or went. */
  readonly inPlace: boolean;
  readonly remote: boolean;
}

/** Changes made in the sheets by people, told by table and row id. */
export class SheetChanges {
  private readonly subscription: Subscription<Excel.WorksheetChangedEventArgs, SheetChange>;
  private readonly gathered: Debounced<RawChange>;

  /** @param isWriting whether this add-in is writing: older Excel does not say who made a change */
  constructor(
    private readonly known: Acquaintance,
    private readonly isWriting: () => boolean,
  ) {
    this.gathered = new Debounced(DELAY, (changes) => void this.tell(changes));
    this.subscription = new Subscription(
      (workbook) => workbook.worksheets.onChanged,
      (args) => this.receive(args),
    );
  }

  add(listener: (change: SheetChange) => void): () => void {
    return this.subscription.add(listener);
  }

  private receive(args: Excel.WorksheetChangedEventArgs): void {
    if (args.triggerSource === "ThisLocalAddin") return;
    const remote = args.source === "Remote";
    const unsure = !remote && (args.triggerSource as string | undefined) === undefined;
    if (unsure && this.isWriting()) return;
    const { worksheetId: sheetId, address, changeType } = args;
    this.gathered.push({ sheetId, address, inPlace: changeType === "RangeEdited", remote });
  }

  private async tell(changes: readonly RawChange[]): Promise<void> {
    for (const change of await this.understand(changes)) this.subscription.emit(change);
  }

  /** When the sheet cannot be read at this moment (someone is typing), the screens are told to read again. */
  private async understand(changes: readonly RawChange[]): Promise<readonly SheetChange[]> {
    try {
      return await visit((passage) => describe(passage, changes, this.known), { byUser: false });
    } catch {
      return [{ table: null, ids: [], remote: changes.some(({ remote }) => remote) }];
    }
  }
}

/** One request when the tables of these sheets are known. */
async function describe(
  passage: Visit,
  changes: readonly RawChange[],
  known: Acquaintance,
): Promise<readonly SheetChange[]> {
  const sheets = new Set(changes.map(({ sheetId }) => sheetId));
  const keysHere = (): TableKey[] =>
    known.all().flatMap(({ sheetId, definition }) => (sheets.has(sheetId) ? definition.key : []));
  if (keysHere().length === 0) known.meet((await locate(passage, Object.keys(TABLES) as TableKey[])).tables.values());
  const keys = keysHere();
  if (keys.length === 0) return [];
  const views = await openViews(passage, new Map(keys.map((key) => [key, new Set<string>()])), known);
  return [...views.tables.values()].flatMap((view) => inTable(view, changes));
}

function inTable(view: View, changes: readonly RawChange[]): readonly SheetChange[] {
  const ids = new Set<string>();
  let touched = false;
  let whole = false;
  let remote = false;
  for (const change of changes) {
    if (change.sheetId !== view.layout.sheetId) continue;
    const rows = change.inPlace ? touchedRows(view.layout, change.address) : "whole";
    if (rows === "none") continue;
    touched = true;
    remote ||= change.remote;
    if (rows === "whole") whole = true;
    else for (const row of rows) ids.add(view.ids[row] ?? "");
  }
  // A row typed by hand has no id yet: it can only be found by reading the table again.
  return touched ? [{ table: view.key, ids: whole || ids.has("") ? [] : [...ids], remote }] : [];
}
