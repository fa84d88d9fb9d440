import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { odsTraits } from "./odsTraits";
import type { WorkbookTraits } from "./sheetTraits";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";
/** What holds rows besides the table itself: rows repeated on each printed page, groups that fold, bodies. */
const AROUND_ROWS = /<\/?table:table-(?:header-rows|row-group|rows)(?:\s[^>]*)?>/gu;

/** A workbook whose lines the reader of cells all sees, and what it does not tell of them. */
export interface PlainOds {
  readonly bytes: Uint8Array;
  readonly traits?: WorkbookTraits;
}

/** Said of an .ods that a password protects. */
export class OdsEncryptedError extends Error {
  override readonly name = "EncryptedError";
}

/**
 * An .ods whose rows all stand directly in their table: the reader passes over those that something surrounds,
 * and no line of a department may be lost that way. The same bytes when nothing does.
 * @throws {@link OdsEncryptedError} when a password protects it
 */
export function plainOds(bytes: Uint8Array): PlainOds {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === CONTENT || name === MANIFEST });
  const [content, manifest] = [parts[CONTENT], parts[MANIFEST]];
  if (manifest && strFromU8(manifest).includes("encryption-data")) throw new OdsEncryptedError();
  if (!content) return { bytes };
  const xml = strFromU8(content);
  const traits = odsTraits(xml);
  const plain = xml.replace(AROUND_ROWS, "");
  if (plain.length === xml.length) return { bytes, traits };
  return { bytes: zipSync({ ...unzipSync(bytes), [CONTENT]: strToU8(plain) }, { level: 0 }), traits };
}
