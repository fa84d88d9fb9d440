import type { IsoDay } from "../calendar";
import { isIsoDay } from "../calendar";
import { tidy } from "../text";

/** A state of a saving, with when it was given and by whom. */
export interface GivenStatus {
  /** In the words of the sheet: "Prévisionnel". */
  readonly status: string;
  readonly on: IsoDay;
  /** "" when nobody signed. */
  readonly who: string;
}

const SEPARATOR = " | ";

/** "Prévisionnel | 2026-10-05 | P. Rivoire": the history of a cell with one more line. */
export function withStatus(history: string, { status, on, who }: GivenStatus): string {
  const line = [status, on, who].map((part) => tidy(part.replaceAll("|", ","))).join(SEPARATOR);
  return history.trim() === "" ? line : `${history.trimEnd()}\n${line}`;
}

/** The states that a cell tells, the first one first; a line that tells something else is left out. */
export function readStatuses(history: string): readonly GivenStatus[] {
  return history.split("\n").flatMap((line) => {
    const [status = "", on = "", who = ""] = line.split("|").map(tidy);
    return status !== "" && isIsoDay(on) ? [{ status, on, who }] : [];
  });
}
