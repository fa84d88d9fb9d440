import { zoneOf } from "../spend";

/** A place in the codes of the essential data. */
export interface PlaceCode {
  readonly code: string;
  readonly type: "Code postal" | "Code département";
}

const POSTAL = /(?<!\d)\d{5}(?!\d)/u;

/** The first place that gives a code: its postal code, else its département; undefined when none does. */
export function placeCode(places: readonly string[]): PlaceCode | undefined {
  for (const place of places) {
    const postal = POSTAL.exec(place)?.[0];
    if (postal !== undefined) return { code: postal, type: "Code postal" };
    const { department } = zoneOf(place);
    if (department !== undefined) return { code: department, type: "Code département" };
  }
  return undefined;
}

/** Numbers of the départements that places tell, each once, in order. */
export function departmentsOf(places: readonly string[]): readonly string[] {
  return [...new Set(places.flatMap((place) => zoneOf(place).department ?? []))].sort();
}
