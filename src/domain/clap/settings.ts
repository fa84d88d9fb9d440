import type { IsoDay } from "../calendar";
import { DEFAULT_PARAMETERS, valueInForce, type Parameter } from "../threshold";

/** What an authority sets for its sessions, in `Paramètres`. */
export interface SessionSettings {
  /** Strategic families followed while none is flagged in `Nomenclature`. */
  readonly families: number;
  /** Months of launches that a session looks ahead. */
  readonly monthsAhead: number;
  /** Months until the next session. */
  readonly monthsBetween: number;
  /** Points that rank the intentions: they give an order and measure nothing. */
  readonly points: Readonly<Record<Ranking, number>>;
}

/** What makes an intention come first. */
export type Ranking = "amount" | "strategic" | "last-chance" | "drift" | "no-lever" | "obligation" | "obligations";

const RANKINGS: readonly Ranking[] = [
  "amount",
  "strategic",
  "last-chance",
  "drift",
  "no-lever",
  "obligation",
  "obligations",
];

/** The settings in force on the day of a session; a workbook made before one of them follows the shipped value. */
export function sessionSettings(parameters: readonly Parameter[], on: IsoDay): SessionSettings {
  const read = (rule: string): number => {
    for (const known of [parameters, DEFAULT_PARAMETERS]) {
      const found = valueInForce(known, rule, on, "");
      if (found.ok) return found.value;
    }
    throw new Error(rule);
  };
  return {
    families: read("clap-families"),
    monthsAhead: read("clap-months-ahead"),
    monthsBetween: read("clap-months-between"),
    points: Object.fromEntries(RANKINGS.map((ranking) => [ranking, read(`clap-points-${ranking}`)])) as Readonly<
      Record<Ranking, number>
    >,
  };
}
