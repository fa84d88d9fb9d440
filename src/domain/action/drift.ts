import { AMBITION_ITEMS, type Ambition, type AmbitionItem } from "./ambition";

export type AmbitionValue = string | number | boolean;

/** One item of the initial ambition that is no longer what it was. */
export interface Drift {
  readonly item: AmbitionItem;
  /** - `dropped`: a promise, or all of a figure, is gone; - `reduced`: a figure is smaller; - `postponed`: a day is later. */
  readonly kind: "dropped" | "reduced" | "postponed";
  readonly from: AmbitionValue;
  /** Undefined when the item is no longer in the ambition at all. */
  readonly to: AmbitionValue | undefined;
}

/**
 * What was given up between the ambition that was frozen and the one of today, in the order of the items. What became
 * more ambitious is no drift; neither is an item that the initial ambition did not promise.
 */
export function driftOf(initial: Ambition, current: Ambition): readonly Drift[] {
  return AMBITION_ITEMS.flatMap(({ item }): readonly Drift[] => {
    const [from, to] = [initial[item], current[item]];
    if (from === undefined || from === false || from === 0 || from === to) return [];
    if (to === undefined || to === false || to === 0) return [{ item, kind: "dropped", from, to }];
    if (typeof from === "number" && typeof to === "number")
      return to < from ? [{ item, kind: "reduced", from, to }] : [];
    return to > from ? [{ item, kind: "postponed", from, to }] : [];
  });
}
