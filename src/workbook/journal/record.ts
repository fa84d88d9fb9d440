import * as v from "valibot";
import { WorkbookError } from "../gateway";
import type { Breath } from "../office/breath";

const cell = v.union([v.string(), v.number(), v.boolean(), v.object({ formula: v.string() })]);
const recordSchema = v.object({
  version: v.literal(1),
  /** Table, row id, then by column what the cell held before and what was written. */
  changes: v.array(v.tuple([v.string(), v.string(), v.record(v.string(), v.tuple([cell, cell]))])),
  /** Table, row id and fingerprint of the row as it was added. */
  added: v.array(v.tuple([v.string(), v.string(), v.string()])),
  /** Table, row id and everything that the row held, the user's own columns under "#" and their id. */
  removed: v.array(v.tuple([v.string(), v.string(), v.record(v.string(), cell)])),
  /** Act that this one undoes, "" for an ordinary act. */
  undoes: v.string(),
  /** Sign of this very writing, absent from older journals: two acts may have one number, when one of them failed. */
  token: v.optional(v.string(), ""),
});

/** What is needed to undo an act. */
export type ActRecord = v.InferOutput<typeof recordSchema>;

/** Excel holds 32,767 characters in a cell. */
const PART_LENGTH = 30_000;
/** A cut may fall before a "=" or inside a number: this sign makes of each part a text in any case. */
const MARK = "|";

/** The record as texts that each hold in a cell. Gives the hand back now and then. */
export async function toParts(record: ActRecord, breath: Breath): Promise<readonly string[]> {
  const text = await textOf(record, breath);
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = wholeCharacters(text, start + PART_LENGTH - MARK.length);
    parts.push(MARK + text.slice(start, end));
    start = end;
  }
  return parts;
}

async function textOf({ changes, added, removed, ...rest }: ActRecord, breath: Breath): Promise<string> {
  const lists: string[] = [];
  for (const [name, list] of Object.entries({ changes, added, removed })) {
    const texts: string[] = [];
    for (const one of list) {
      texts.push(JSON.stringify(one));
      await breath.take();
    }
    lists.push(`${JSON.stringify(name)}:[${texts.join(",")}]`);
  }
  return `{${lists.join(",")},${JSON.stringify(rest).slice(1)}`;
}

/** A character in two code units is never cut. */
function wholeCharacters(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

/** @throws {@link WorkbookError} "conflict" when someone altered the journal */
export function fromParts(parts: readonly string[]): ActRecord {
  const text = parts.map((part) => part.slice(MARK.length)).join("");
  try {
    return v.parse(recordSchema, JSON.parse(text));
  } catch (error) {
    throw new WorkbookError({ code: "conflict", detail: "journal" }, error);
  }
}
