import { isIsoDay, type IsoDay } from "../calendar";
import { words } from "../text";
import { AMBITION_ITEMS, type AmbitionItem } from "./ambition";
import type { Drift } from "./drift";

/** Why an item was given up: when, by whom, in their words. */
export interface DriftMotive {
  readonly item: AmbitionItem;
  readonly on: IsoDay;
  readonly who: string;
  readonly why: string;
}

const SEPARATOR = " | ";
const ITEM_BY_LABEL = new Map(AMBITION_ITEMS.map(({ item, label }) => [words(label), item]));
const LABEL_BY_ITEM = new Map(AMBITION_ITEMS.map(({ item, label }) => [item, label]));

/** Words of an item in the sheet. */
export function ambitionLabel(item: AmbitionItem): string {
  return LABEL_BY_ITEM.get(item) ?? item;
}

/** "Lots réservés | 2027-02-01 | C. Morel | un seul candidat": one line a motive. */
export function driftMotivesCell(motives: readonly DriftMotive[]): string {
  const plain = (text: string): string => text.replace(/\s*[|\n]\s*/gu, ", ").trim();
  return motives
    .map(({ item, on, who, why }) => [ambitionLabel(item), on, plain(who), plain(why)].join(SEPARATOR))
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
    const item = ITEM_BY_LABEL.get(words(label));
    if (item === undefined || !isIsoDay(on) || why.length === 0) unread.push(line);
    else motives.push({ item, on, who, why: why.join(", ") });
  }
  return { motives, unread };
}

/** Drifts that nobody has explained yet: those without a motive for their item. */
export function unexplained(drifts: readonly Drift[], motives: readonly DriftMotive[]): readonly Drift[] {
  const explained = new Set(motives.map(({ item }) => item));
  return drifts.filter(({ item }) => !explained.has(item));
}

/** "Lots : 4 → 2": what was given up, one line an item, as the sheet shows it. */
export function driftCell(drifts: readonly Drift[]): string {
  const words = (value: Drift["to"]): string =>
    typeof value === "boolean" ? (value ? "oui" : "non") : String(value ?? "rien");
  return drifts.map(({ item, from, to }) => `${ambitionLabel(item)} : ${words(from)} → ${words(to)}`).join("\n");
}
