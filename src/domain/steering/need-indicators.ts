import type { Need } from "../need";
import { anyOf, column, filledRows, isFilled, label, names } from "./formula";
import type { IndicatorCode } from "./indicator";
import { hasConsideration, isProgrammed, type Answer } from "./rates";

/** What an indicator counts among the needs, told twice: for the pane and, row by row, for a formula of the sheet. */
export interface NeedIndicator {
  readonly code: IndicatorCode;
  /** @param pooled ids of the needs of the opportunities that were accepted */
  readonly answer: (pooled: ReadonlySet<string>) => Answer;
  /** Condition of the rows that count. */
  readonly yes: string;
  /** Condition of the rows that answer; undefined when all do. */
  readonly answers: string | undefined;
}

const value = (key: string, choice: string): string => `(${column("needs", key)}=${label("needs", key, choice)})`;

/** Rows of `Besoins` that are measured: those that hold a need, except abandoned ones. */
export const MEASURED_NEEDS = `${filledRows("needs")}*(${column("needs", "status")}<>${label("needs", "status", "dropped")})`;

const ID = column("needs", "id");
const inAccepted = (pattern: string): string =>
  `COUNTIFS(${column("poolings", "needs")},${pattern},${column("poolings", "decision")},${label("poolings", "decision", "accepted")})`;
/** Lists of ids end with the id or separate it: B-0001 is not read in B-00012. */
const IN_ACCEPTED = `(${ID}<>"")*((${inAccepted(`"*"&${ID}&";*"`)}+${inAccepted(`"*"&${ID}`)})>0)`;

const consideration = (
  code: IndicatorCode,
  field: "environmentalConsiderations" | "socialConsiderations",
  choices: readonly string[],
): NeedIndicator => ({
  code,
  answer: () => hasConsideration(field),
  yes: names("needs", field, choices),
  answers: names("needs", field, [...choices, "none"]),
});

/** The indicators of the needs, in their order. */
export const NEED_INDICATORS: readonly NeedIndicator[] = [
  {
    code: "programmed",
    answer: () => isProgrammed,
    yes: anyOf(value("status", "programmed"), isFilled("needs", "action")),
    answers: undefined,
  },
  consideration("environmental", "environmentalConsiderations", ["clause", "criterion"]),
  consideration("social", "socialConsiderations", ["clause", "criterion", "reserved"]),
  {
    code: "pooled",
    answer: (pooled) => (need: Need) => need.pooling !== "" || pooled.has(need.id),
    yes: anyOf(isFilled("needs", "pooling"), IN_ACCEPTED),
    answers: undefined,
  },
];
