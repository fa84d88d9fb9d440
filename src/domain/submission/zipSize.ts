const ENTRY = 0x02014b50;
const UNCOMPRESSED = 24;
const NAME = 28;
const HEADER = 46;

/**
 * What the files of a zip say that they will weigh once opened, in bytes: enough to refuse a bomb before opening it.
 * Zero when the directory cannot be found (the reader will say so itself).
 */
export function declaredSize(zip: Uint8Array): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let at = directory(view);
  let total = 0;
  while (at >= 0 && at + HEADER <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    total += view.getUint32(at + UNCOMPRESSED, true);
    const following = [NAME, NAME + 2, NAME + 4].reduce((size, field) => size + view.getUint16(at + field, true), 0);
    at += HEADER + following;
  }
  return total;
}

/** Start of the central directory, from the record that ends the file; -1 when there is none. */
function directory(view: DataView): number {
  const END = 0x06054b50;
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return view.getUint32(at + 16, true);
  }
  return -1;
}
