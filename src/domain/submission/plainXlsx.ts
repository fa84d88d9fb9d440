import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { endOfList } from "./farCells";
import { readMarkup } from "./markup";
import type { FarLine } from "./rawFile";

const SHEETS = "xl/worksheets/";
const NO_CONTENT = /<(?:\w+:)?c(?:\s[^>]*)?\/>|<(\w+:)?c(?:\s[^>]*)?><\/\1?c>/gu;
const CELL = /<(\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>[^]*?<\/\1?c>/gu;

/** A workbook reduced to the cells that hold something, and what stands too far from the others to be read with them. */
export interface PlainXlsx {
  readonly bytes: Uint8Array;
  /** By the name of the sheet. */
  readonly far: ReadonlyMap<string, readonly FarLine[]>;
}

/**
 * An .xlsx whose sheets were formatted down to their last corner: its empty cells are taken out, and the cells that a
 * large gap separates from the list, which are told.
 */
export function plainXlsx(bytes: Uint8Array): PlainXlsx {
  const parts = unzipSync(bytes);
  const far = new Map<string, readonly FarLine[]>();
  for (const [name, path] of sheetPaths(parts)) {
    const part = parts[path];
    if (!part) continue;
    const filled = strFromU8(part).replace(NO_CONTENT, "");
    const { xml, lines } = withoutFar(filled);
    parts[path] = strToU8(xml);
    if (lines.length > 0) far.set(name, lines);
  }
  return { bytes: zipSync(parts, { level: 0 }), far };
}

/** Name of each sheet and the part that holds it. */
function sheetPaths(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readMarkup(strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array()), {
    open: (tag, attribute) => {
      if (tag === "relationship") targets.set(attribute("Id") ?? "", attribute("Target") ?? "");
    },
    close: () => undefined,
  });
  const paths = new Map<string, string>();
  readMarkup(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()), {
    open: (tag, attribute) => {
      const target = tag === "sheet" ? (targets.get(attribute("id") ?? "") ?? "") : "";
      if (target !== "") paths.set(attribute("name") ?? "", `${SHEETS}${target.slice(target.lastIndexOf("/") + 1)}`);
    },
    close: () => undefined,
  });
  return paths;
}

function withoutFar(xml: string): { readonly xml: string; readonly lines: readonly FarLine[] } {
  const [lines, columns] = [new Set<number>(), new Set<number>()];
  for (const [, , letters = "", line] of xml.matchAll(CELL)) {
    lines.add(Number(line));
    columns.add(columnNumber(letters));
  }
  const last = endOfList(lines, columns);
  const far = new Map<number, string[]>();
  const near = xml.replace(CELL, (cell: string, _prefix, letters: string, line: string) => {
    if (Number(line) <= last.line && columnNumber(letters) <= last.column) return cell;
    far.set(Number(line), [...(far.get(Number(line)) ?? []), `${letters}${line}`]);
    return "";
  });
  return { xml: near, lines: [...far].map(([row, cells]) => ({ row, cells: cells.join(", ") })) };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
