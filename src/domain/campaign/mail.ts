import type { IsoDay } from "../calendar";
import { daysLate } from "./lateness";
import type { CampaignState, SurveyedDepartment } from "./state";

/** What a mail to a department is about. */
export type MailKind = "invitation" | "reminder" | "late-reminder" | "corrections";

/** A mail to prepare, as data: the locales put words on it. Nothing is ever sent from here. */
export interface MailDraft {
  readonly kind: MailKind;
  readonly to: string;
  readonly contact: string;
  readonly department: string;
  readonly year: number;
  readonly deadline: IsoDay | undefined;
}

/**
 * The mail that the state of a department calls for; undefined when there is nothing to ask: its list is being
 * checked, or was accepted.
 */
export function mailFor(department: SurveyedDepartment, year: number, today: IsoDay): MailDraft | undefined {
  const kind = kindFor(department.state, daysLate(department, today) > 0);
  if (kind === undefined) return undefined;
  const { email, contact, label, code, deadline } = department;
  return { kind, to: email, contact, department: label || code, year, deadline };
}

function kindFor(state: CampaignState | undefined, late: boolean): MailKind | undefined {
  switch (state) {
    case undefined:
    case "to-send":
      return "invitation";
    case "sent":
      return late ? "late-reminder" : "reminder";
    case "corrections":
      return "corrections";
    case "received":
    case "validated":
      return undefined;
  }
}

/** Longer addresses are cut by mail programs without a word. */
const LONGEST_ADDRESS = 1_900;
const LINE_END = "%0D%0A";

/** The text of a mail. */
export interface MailText {
  readonly opening: string;
  /** What it lists, one by line; as many of them as the address holds are written in it. */
  readonly lines: readonly string[];
  /** Says that some lines are not in the mail. */
  readonly more: (count: number) => string;
  readonly closing: string;
}

/**
 * The address that opens the mail program of the person with a draft, never longer than mail programs take: lines that
 * do not hold are left out, and the mail says so itself. `left` counts them; a text that is too long without any line is
 * cut, and `whole` is then false.
 */
export function mailAddress(
  to: string,
  subject: string,
  { opening, lines, more, closing }: MailText,
): { readonly href: string; readonly left: number; readonly whole: boolean } {
  const start = `mailto:${encoded(to).replaceAll("%40", "@")}?subject=${encoded(subject)}&body=`;
  const room = LONGEST_ADDRESS - start.length;
  const written = lines.map(encoded);
  for (let kept = written.length; kept >= 0; kept--) {
    const left = written.length - kept;
    const list = [...written.slice(0, kept), ...(left > 0 ? [encoded(more(left))] : [])].join(LINE_END);
    const parts = [encoded(opening), list, encoded(closing)].filter((part) => part !== "");
    const body = parts.join(LINE_END + LINE_END);
    if (body.length <= room) return { href: start + body, left, whole: left === 0 };
  }
  return { href: start + cut(opening, room), left: lines.length, whole: false };
}

/** The address of as many whole signs as hold. */
function cut(text: string, room: number): string {
  let kept = "";
  for (const sign of text) {
    const next = encoded(sign);
    if (kept.length + next.length > room) break;
    kept += next;
  }
  return kept;
}

/** Half of a sign, as a badly cut text leaves at its end, has no address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("%0A", LINE_END);
}
