const ENTRY = 0x02014b50;
const END = 0x06054b50;
const PACKED = 20;
const OPENED = 24;
const NAME = 28;
const HEADER = 46;
/** Written instead of a size of more than four gigabytes, or by programs that always write long sizes. */
const ELSEWHERE = 0xffffffff;
const LONG_SIZES = 0x0001;

/** A list of a hundred thousand needs weighs four times less. */
const MOST_BYTES = 300_000_000;
/** A part this large is not compressed by more than this, unless it is made for it. */
const LARGE_PART = 20_000_000;
const MOST_RATIO = 250;

/** Other documents that are zips too, by the folder of their main part. */
const FOREIGN: readonly (readonly [start: string, kind: string])[] = [
  ["word/", "Word"],
  ["ppt/", "PowerPoint"],
  ["Index/Document.iwa", "Numbers"],
  ["Index.zip", "Numbers"],
];
const WORKBOOK = /^(?:xl\/|content\.xml$)/u;

/** What the directory of a zip says, without opening anything. */
export interface ZipDirectory {
  /** It would weigh hundreds of megabytes once opened, or one of its parts says a size that is not its own. */
  readonly bomb: boolean;
  /** Kind of a document that is no workbook; "ZIP" for other files put together. */
  readonly kind?: string;
  /** How the workbook is written, by its parts and not by its name. */
  readonly format: "xlsx" | "xlsb" | "ods";
}

/** Looks at the directory of a zip: enough to refuse a bomb before opening it. */
export function lookInto(zip: Uint8Array): ZipDirectory {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const names: string[] = [];
  let total = 0;
  let bomb = false;
  for (let at = directory(view); at >= 0 && at + HEADER <= view.byteLength && view.getUint32(at, true) === ENTRY;) {
    const packed = view.getUint32(at + PACKED, true);
    const opened = openedSize(view, at);
    total += opened;
    // A part that says it is empty and is not would be opened without any limit.
    bomb ||= (opened === 0 && packed > 16) || (opened > LARGE_PART && opened > packed * MOST_RATIO);
    const nameLength = view.getUint16(at + NAME, true);
    names.push(new TextDecoder("latin1").decode(zip.subarray(at + HEADER, at + HEADER + nameLength)));
    at += HEADER + nameLength + view.getUint16(at + NAME + 2, true) + view.getUint16(at + NAME + 4, true);
  }
  const kind = names.length === 0 || names.some((name) => WORKBOOK.test(name)) ? undefined : foreignKind(names);
  return { bomb: bomb || total > MOST_BYTES, format: formatOf(names), ...(kind === undefined ? {} : { kind }) };
}

function formatOf(names: readonly string[]): ZipDirectory["format"] {
  if (names.includes("xl/workbook.bin")) return "xlsb";
  return names.includes("content.xml") && !names.some((name) => name.startsWith("xl/")) ? "ods" : "xlsx";
}

function foreignKind(names: readonly string[]): string {
  return FOREIGN.find(([start]) => names.some((name) => name.startsWith(start)))?.[1] ?? "ZIP";
}

/** Opened size of an entry, read in its extra field when the entry itself says that it is there. */
function openedSize(view: DataView, entry: number): number {
  const said = view.getUint32(entry + OPENED, true);
  if (said !== ELSEWHERE) return said;
  let at = entry + HEADER + view.getUint16(entry + NAME, true);
  const end = Math.min(at + view.getUint16(entry + NAME + 2, true), view.byteLength - 12);
  while (at + 4 <= end) {
    if (view.getUint16(at, true) === LONG_SIZES) return Number(view.getBigUint64(at + 4, true));
    at += 4 + view.getUint16(at + 2, true);
  }
  return ELSEWHERE;
}

/** Start of the central directory, from the record that ends the file; -1 when there is none. */
function directory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return view.getUint32(at + 16, true);
  }
  return -1;
}
