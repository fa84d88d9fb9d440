import type { Operation } from "../office/batches";
import type { Breath } from "../office/breath";
import { requiredPlace } from "../columns/locate";
import type { View } from "../reading/view";
import { appendRows } from "../writing/append";
import { toRuns } from "../writing/spans";
import { highestNumber, toRowId } from "../writing/ids";
import { STATE, toActText } from "./entry";
import { toParts, type ActRecord } from "./record";

/** What the journal says of an act, besides what serves to undo it. */
export interface ActHead {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Names of the tables touched. */
  readonly tables: readonly string[];
  readonly rows: number;
  readonly at: Date;
}

export interface Journalled {
  readonly actId: string;
  /** To send before what the act writes. */
  readonly before: readonly Operation[];
  /** To send once it is written. */
  readonly after: Operation;
}

/** Prepares the rows of the journal for an act; nothing is sent. */
export async function journalAct(journal: View, head: ActHead, record: ActRecord, breath: Breath): Promise<Journalled> {
  const prefix = journal.layout.definition.idPrefix;
  const actId = toRowId(prefix, highestNumber(journal.ids, prefix) + 1);
  const parts = await toParts(record, breath);
  const rows = parts.map((changes, index) => ({
    id: actId,
    at: toLocalTime(head.at),
    act: toActText(head.code, head.values),
    table: head.tables.join(" ; "),
    rows: head.rows,
    state: STATE.prepared,
    part: index + 1,
    changes,
  }));
  for (const key of Object.keys(rows[0] ?? {})) requiredPlace(journal.layout, key);
  const { operations, written } = await appendRows(journal, rows, journal.lastRowIsBlank, breath);
  // The progress counts the rows of the user, not those of the journal.
  const before = operations.map((operation) => ({ ...operation, rows: 0 }));
  const place = requiredPlace(journal.layout, "state");
  const after = {
    bytes: 2_000 + 60 * rows.length,
    rows: 0,
    queue: (): void => {
      for (const { range, count } of written) setAll(range.getColumn(place), count, STATE.written);
    },
  };
  return { actId, before, after };
}

function setAll(range: Excel.Range, count: number, value: string): void {
  range.values = Array.from({ length: count }, () => [value]);
}

/** Writes the state of rows of the journal. */
export function markState(journal: View, rows: readonly number[], state: string): Operation {
  const place = requiredPlace(journal.layout, "state");
  return {
    bytes: 600 + 60 * rows.length,
    rows: 0,
    queue: () => {
      for (const { start, count } of toRuns(rows)) {
        setAll(journal.body.getCell(start, place).getResizedRange(count - 1, 0), count, state);
      }
    },
  };
}

/** Local time as people of the authority read it in the sheet: 2026-11-22 09:05:00. */
function toLocalTime(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}
