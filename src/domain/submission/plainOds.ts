import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const CONTENT = "content.xml";
/** What holds rows besides the table itself: rows repeated on each printed page, groups that fold, bodies. */
const AROUND_ROWS = /<\/?table:table-(?:header-rows|row-group|rows)(?:\s[^>]*)?>/gu;

/**
 * An .ods whose rows all stand directly in their table: the reader passes over those that something surrounds,
 * and no line of a department may be lost that way. The same bytes when nothing does.
 */
export function plainOds(bytes: Uint8Array): Uint8Array {
  const content = unzipSync(bytes, { filter: ({ name }) => name === CONTENT })[CONTENT];
  if (!content) return bytes;
  const xml = strFromU8(content);
  const plain = xml.replace(AROUND_ROWS, "");
  if (plain.length === xml.length) return bytes;
  return zipSync({ ...unzipSync(bytes), [CONTENT]: strToU8(plain) }, { level: 0 });
}
