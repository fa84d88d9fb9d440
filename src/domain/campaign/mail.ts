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

/** The address that opens the mail program of the person with a draft; `whole` is false when the body had to be cut. */
export function mailAddress(
  to: string,
  subject: string,
  body: string,
): { readonly href: string; readonly whole: boolean } {
  const start = `mailto:${encoded(to).replaceAll("%40", "@")}?subject=${encoded(subject)}&body=`;
  const room = LONGEST_ADDRESS - start.length;
  const lines = body.split("\n").map(encoded);
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + "%0D%0A".length;
    if (length > room) break;
    kept.push(line);
  }
  return { href: start + kept.join("%0D%0A"), whole: kept.length === lines.length };
}

/** Half of a sign, as a badly cut text leaves at its end, has no address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
