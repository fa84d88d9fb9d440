import {
  approchCsv,
  ocdsPackage,
  programmeCalendar,
  programmeWorkbook,
  type HandedProgramme,
  type PhaseName,
} from "../../../domain/exchange";
import type { MadeFile } from "../../shared/ui/MadeFileLink";

/** Ways to hand the programme on. */
export const FORMATS = ["workbook", "approch", "ocds", "calendar"] as const;
export type HandedFormat = (typeof FORMATS)[number];

/** Identity of the publisher, kept in the workbook. */
export interface Identity {
  readonly name: string;
  readonly siret: string;
  /** Prefix given by the Open Contracting Partnership; "" before that. */
  readonly ocidPrefix: string;
}

export const IDENTITY_SETTING = "publisher";
export const NO_IDENTITY: Identity = { name: "", siret: "", ocidPrefix: "" };
/** What stands for the prefix of a publisher who has not asked for one yet. */
const UNREGISTERED = "ocds-unregistered";

/** The identity that a setting holds; what is missing is blank. */
export function identityIn(setting: unknown): Identity {
  const kept =
    typeof setting === "object" && setting !== null ? (setting as Partial<Record<keyof Identity, unknown>>) : {};
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  return { name: text(kept.name), siret: text(kept.siret), ocidPrefix: text(kept.ocidPrefix) };
}

/** Whether a SIRET can be written: none, or its fourteen digits. */
export function isSiret(siret: string): boolean {
  return /^(?:\d{14})?$/.test(siret);
}

/** The file of a format. */
export async function handOn(
  format: HandedFormat,
  programme: HandedProgramme,
  ocidPrefix: string,
  phaseName: PhaseName,
): Promise<MadeFile> {
  const name = `programme-achats-${programme.on}`;
  switch (format) {
    case "workbook":
      return { name: `${name}.xlsx`, bytes: await programmeWorkbook(programme) };
    case "approch":
      return { name: `${name}-approch.csv`, bytes: approchCsv(programme) };
    case "ocds": {
      const content = ocdsPackage(programme, ocidPrefix || UNREGISTERED);
      return { name: `${name}-ocds.json`, bytes: JSON.stringify(content, null, 2) };
    }
    case "calendar":
      return { name: `${name}.ics`, bytes: programmeCalendar(programme, phaseName) };
  }
}
