import * as v from "valibot";
import { canonical } from "../cell";
import type { View } from "../reading/view";

/** Words of the column "État" of the journal. */
export const STATE = { prepared: "préparé", written: "écrit", undone: "annulé" } as const;
/** Code of the acts that undo another. */
export const UNDO = "undo";

/** Code of the act that numbers rows typed or copied by hand. */
export const IDS_GIVEN = "ids.given";

/** Code of the act that keeps what the sheet says of the anomalies true to them. */
export const ANOMALIES_FOLLOWED = "anomalies.followed";

/** Upkeep: nobody asked for it, nobody asks to undo it. */
const UPKEEP: ReadonlySet<string> = new Set([IDS_GIVEN, ANOMALIES_FOLLOWED]);

type Values = Readonly<Record<string, string | number>>;

/** An act of the journal, all its parts together. */
export interface Entry {
  readonly actId: string;
  readonly code: string;
  readonly values: Values;
  readonly state: string;
  /** Rows of the journal's body that hold its parts, in the order of the parts. */
  readonly places: readonly number[];
}

const figures = v.record(v.string(), v.union([v.string(), v.number()]));

/** The column "Acte": the code of the act, then its figures when it has some. */
export function toActText(code: string, values: Values): string {
  return Object.keys(values).length === 0 ? code : `${code} ${JSON.stringify(values)}`;
}

function fromActText(text: string): Pick<Entry, "code" | "values"> {
  const [code = "", ...rest] = text.split(" ");
  try {
    return { code, values: v.parse(figures, JSON.parse(rest.join(" "))) };
  } catch {
    // Without figures, or retouched by someone: the act keeps its name.
    return { code, values: {} };
  }
}

/** Columns of the journal that say what was done, without the contents. */
export const LIGHT_COLUMNS: ReadonlySet<string> = new Set(["act", "state", "part"]);

/** Acts of the journal, oldest first. `journal` was read with {@link LIGHT_COLUMNS}. */
export function toEntries(journal: View): readonly Entry[] {
  const text = (key: string, row: number): string => canonical(journal.cells.get(key)?.[row] ?? "");
  const byAct = new Map<string, number[]>();
  journal.ids.forEach((id, row) => {
    if (id !== "") byAct.set(id, [...(byAct.get(id) ?? []), row]);
  });
  return [...byAct].map(([actId, rows]) => {
    const places = rows.sort((a, b) => Number(text("part", a)) - Number(text("part", b)));
    const first = places[0] ?? 0;
    return { actId, ...fromActText(text("act", first)), state: text("state", first), places };
  });
}

/** Acts that may still be undone, oldest first. */
export function undoable(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ code, state }) => code !== UNDO && !UPKEEP.has(code) && state !== STATE.undone);
}

/** Acts that were interrupted while being written; those that are written again by themselves are nobody's affair. */
export function interrupted(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ code, state }) => state === STATE.prepared && code !== ANOMALIES_FOLLOWED);
}
