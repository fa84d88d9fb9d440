/** Sectors that stand for the end of a chain, or for none. */
const LAST = 0xfffffffa;
const ENTRY = 128;
const HEADER_FAT = 109;

/** A container of old Office documents (MS-CFB): a small file system in a file. */
export interface Container {
  readonly names: readonly string[];
  /** The bytes of a stream; undefined when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** Opens a container; undefined when the file is cut or is none. Chains that loop end with the file. */
export function openContainer(bytes: Uint8Array): Container | undefined {
  if (bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const most = Math.ceil(bytes.length / size) + 1;
  const sector = (at: number) => bytes.subarray((at + 1) * size, (at + 2) * size);
  const fat = fatOf(view, size, most);
  const chain = (start: number, next: readonly number[]) => {
    const found: number[] = [];
    for (let at = start; at < LAST && found.length <= most * 64; at = next[at] ?? LAST) found.push(at);
    return found;
  };
  const whole = (start: number) => joined(chain(start, fat).map(sector));
  const entries = entriesOf(whole(view.getUint32(48, true)));
  const [root] = entries;
  if (!root) return undefined;
  const smallNext = numbersOf(whole(view.getUint32(60, true)));
  const stream = (name: string) => {
    const entry = entries.find((candidate) => candidate.name === name);
    if (!entry) return undefined;
    if (entry.size >= view.getUint32(56, true)) return whole(entry.start).subarray(0, entry.size);
    const small = whole(root.start);
    const parts = chain(entry.start, smallNext).map((at) => small.subarray(at * 64, (at + 1) * 64));
    return joined(parts).subarray(0, entry.size);
  };
  return { names: entries.map(({ name }) => name), stream };
}

/** Next sector of each, from the table whose places the header and its chain give. */
function fatOf(view: DataView, size: number, most: number): readonly number[] {
  const places = Array.from({ length: HEADER_FAT }, (_, at) => view.getUint32(76 + 4 * at, true));
  let more = view.getUint32(68, true);
  for (let turn = 0; more < LAST && turn < most; turn++) {
    const at = (more + 1) * size;
    if (at + size > view.byteLength) break;
    for (let rank = 0; rank < size / 4 - 1; rank++) places.push(view.getUint32(at + 4 * rank, true));
    more = view.getUint32(at + size - 4, true);
  }
  const fat: number[] = [];
  for (const place of places) {
    const at = (place + 1) * size;
    if (place >= LAST || at + size > view.byteLength) continue;
    for (let rank = 0; rank < size / 4; rank++) fat.push(view.getUint32(at + 4 * rank, true));
  }
  return fat;
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= view.byteLength; at += ENTRY) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + length));
    entries.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function numbersOf(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(4 * at, true));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
