import { isIsoDay, type IsoDay } from "../calendar";
import { words } from "../text";
import { AMBITION_ITEMS, readAmbition, type AmbitionItem } from "./ambition";
import type { AmbitionValue, Drift } from "./drift";

/** Why an item was given up: when, by whom, in their words. */
export interface DriftMotive {
  readonly item: AmbitionItem;
  /** What was left of the item when it was explained; undefined where the line does not say. */
  readonly to?: AmbitionValue;
  readonly on: IsoDay;
  readonly who: string;
  readonly why: string;
}

const SEPARATOR = " | ";
/** Between an item and what was left of it. */
const LEFT = " → ";
const ITEM_BY_LABEL = new Map(AMBITION_ITEMS.map(({ item, label }) => [words(label), item]));
const LABEL_BY_ITEM = new Map(AMBITION_ITEMS.map(({ item, label }) => [item, label]));

/** Words of an item in the sheet. */
export function ambitionLabel(item: AmbitionItem): string {
  return LABEL_BY_ITEM.get(item) ?? item;
}

/** "Lots réservés → 1 | 2027-02-01 | C. Morel | un seul candidat": one line a motive. */
export function driftMotivesCell(motives: readonly DriftMotive[]): string {
  const plain = (text: string): string => text.replace(/\s*[|\n]\s*/gu, ", ").trim();
  return motives
    .map(({ item, to, on, who, why }) => {
      const left = to === undefined ? "" : `${LEFT}${valueWords(to)}`;
      return [`${ambitionLabel(item)}${left}`, on, plain(who), plain(why)].join(SEPARATOR);
    })
    .join("\n");
}

/** The motives of a cell, and the lines of it that are not understood. */
export function readDriftMotives(cell: string): {
  readonly motives: readonly DriftMotive[];
  readonly unread: readonly string[];
} {
  const motives: DriftMotive[] = [];
  const unread: string[] = [];
  for (const line of cell.split("\n").map((part) => part.trim())) {
    if (line === "") continue;
    const [label = "", on = "", who = "", ...why] = line.split("|").map((part) => part.trim());
    const [name = "", left] = label.split(LEFT.trim()).map((part) => part.trim());
    const item = ITEM_BY_LABEL.get(words(name));
    const to = item === undefined || left === undefined ? undefined : readAmbition(`${name} : ${left}`).ambition[item];
    if (item === undefined || (left !== undefined && to === undefined) || !isIsoDay(on) || why.length === 0)
      unread.push(line);
    else motives.push({ item, ...(to === undefined ? {} : { to }), on, who, why: why.join(", ") });
  }
  return { motives, unread };
}

/**
 * The motive that explains a drift, the last one of its item; undefined when nobody explained it, or when more was
 * given up since: two lots left out of four being explained says nothing of one left out of four.
 */
export function motiveOf(drift: Drift, motives: readonly DriftMotive[]): DriftMotive | undefined {
  const motive = motives.findLast(({ item }) => item === drift.item);
  return motive && reaches(drift, motive.to) ? motive : undefined;
}

/** Whether what is left is no less than what was left when it was explained. A motive that does not say explains all. */
function reaches({ to }: Drift, explained: AmbitionValue | undefined): boolean {
  if (explained === undefined || to === explained || isNothing(explained)) return true;
  if (isNothing(to)) return false;
  return typeof to === "number" && typeof explained === "number" ? to >= explained : String(to) <= String(explained);
}

function isNothing(value: AmbitionValue | undefined): boolean {
  return value === undefined || value === false || value === 0;
}

/** What is left of an item, as a motive keeps it: a figure, a day, or "non" and 0 when nothing is. */
export function leftOf({ from, to }: Drift): AmbitionValue | undefined {
  if (to !== undefined) return to;
  return typeof from === "boolean" ? false : typeof from === "number" ? 0 : undefined;
}

/** Drifts that nobody has explained yet, or that went further since. */
export function unexplained(drifts: readonly Drift[], motives: readonly DriftMotive[]): readonly Drift[] {
  return drifts.filter((drift) => motiveOf(drift, motives) === undefined);
}

/** "Lots : 4 → 2": what was given up, one line an item, as the sheet shows it. */
export function driftCell(drifts: readonly Drift[]): string {
  return drifts
    .map(({ item, from, to }) => {
      const left = to === undefined ? "rien" : valueWords(to);
      return `${ambitionLabel(item)} : ${valueWords(from)}${LEFT}${left}`;
    })
    .join("\n");
}

function valueWords(value: AmbitionValue): string {
  return typeof value === "boolean" ? (value ? "oui" : "non") : String(value);
}
