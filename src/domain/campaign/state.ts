import type { IsoDay } from "../calendar";
import { parseChoice, parseDay, valueOf } from "../need";
import { TABLES, type CellValue, type TableRow } from "../table";
import { tidy } from "../text";

/** Where a department stands in the yearly survey: nothing sent yet, form sent, list received, sent back, accepted. */
export type CampaignState = "to-send" | "sent" | "received" | "corrections" | "validated";

/** The states in the order in which a department goes through them. */
export const CAMPAIGN_STATES: readonly CampaignState[] = ["to-send", "sent", "received", "corrections", "validated"];

/** A department of `Directions`, as the survey sees it. */
export interface SurveyedDepartment {
  readonly code: string;
  readonly label: string;
  /** Person who answers for it. */
  readonly contact: string;
  readonly email: string;
  /** Undefined when the cell is empty or holds no known state: nothing is assumed in its place. */
  readonly state: CampaignState | undefined;
  /** Last day on which its list is expected; undefined when none was set. */
  readonly deadline: IsoDay | undefined;
  readonly sentOn: IsoDay | undefined;
  readonly receivedOn: IsoDay | undefined;
}

const STATES = TABLES.departments.columns.find(({ key }) => key === "campaign")?.choices ?? [];

/** The departments of the rows of `Directions`; rows that name none are left out. */
export function readSurveyed(rows: readonly TableRow[]): readonly SurveyedDepartment[] {
  return rows
    .map((row) => ({
      code: text(row["code"]),
      label: text(row["label"]),
      contact: text(row["contact"]),
      email: text(row["email"]),
      state: valueOf(parseChoice(STATES, row["campaign"])) as CampaignState | undefined,
      deadline: day(row["deadline"]),
      sentOn: day(row["sentOn"]),
      receivedOn: day(row["receivedOn"]),
    }))
    .filter(({ code, label }) => code !== "" || label !== "");
}

function text(cell: CellValue | undefined): string {
  return tidy(String(cell ?? ""));
}

/** A period ("mars 2028") is no deadline: nobody could say from which day one is late. */
function day(cell: CellValue | undefined): IsoDay | undefined {
  const reading = parseDay(cell);
  return reading.kind === "value" && reading.notes === undefined ? reading.value : undefined;
}
