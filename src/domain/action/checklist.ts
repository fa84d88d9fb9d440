import { words } from "../text";
import { OBLIGATIONS, type Obligation, type ObligationCode } from "./obligations";

/** Where an obligation stands. An exception says why. */
export interface CheckedObligation {
  readonly code: ObligationCode;
  readonly state: "to-do" | "done" | "exception";
  readonly motive: string;
}

/** An obligation that applies, with where it stands. */
export interface ChecklistLine extends CheckedObligation {
  readonly article: string;
  readonly exceptions: boolean;
  /** True when an exception is claimed without a motive. */
  readonly motiveMissing: boolean;
}

/** Words of the sheet, which speaks French. */
const STATES = { "to-do": "à faire", done: "fait", exception: "exception" } as const;
const STATE_BY_WORDS = new Map(
  (Object.keys(STATES) as CheckedObligation["state"][]).map((state) => [words(STATES[state]), state]),
);
const CODE_BY_ARTICLE = new Map(OBLIGATIONS.map(({ code, article }) => [words(article), code]));
const ARTICLES = new Map(OBLIGATIONS.map(({ code, article }) => [code, article]));

/** "L2112-2-1 : exception, travaux de moins de six mois": one line an obligation. */
export function checklistCell(checked: readonly CheckedObligation[]): string {
  return checked
    .map(({ code, state, motive }) => {
      const why = motive.replace(/\s*\n\s*/gu, ", ").trim();
      return `${ARTICLES.get(code) ?? code} : ${STATES[state]}${why === "" ? "" : `, ${why}`}`;
    })
    .join("\n");
}

/** The checklist of a cell, and the lines of it that are not understood. */
export function readChecklist(cell: string): {
  readonly checked: readonly CheckedObligation[];
  readonly unread: readonly string[];
} {
  const checked: CheckedObligation[] = [];
  const unread: string[] = [];
  for (const line of cell.split("\n").map((part) => part.trim())) {
    if (line === "") continue;
    const [, article = "", stateWords = "", motive = ""] = /^(.+?)\s*:\s*([^,]+)(?:,\s*(.*))?$/u.exec(line) ?? [];
    const code = CODE_BY_ARTICLE.get(words(article));
    const state = STATE_BY_WORDS.get(words(stateWords));
    if (code === undefined || state === undefined) unread.push(line);
    else checked.push({ code, state, motive: motive.trim() });
  }
  return { checked, unread };
}

/** The obligations that apply, each with where it stands; what nobody has looked at is to be done. */
export function checklistOf(
  obligations: readonly Obligation[],
  checked: readonly CheckedObligation[],
): readonly ChecklistLine[] {
  const known = new Map(checked.map((one) => [one.code, one]));
  return obligations.map(({ code, article, exceptions }) => {
    const { state, motive } = known.get(code) ?? { state: "to-do" as const, motive: "" };
    return { code, article, exceptions, state, motive, motiveMissing: state === "exception" && motive === "" };
  });
}
