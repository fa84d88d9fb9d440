import type { WorkbookProperties } from "hucre/xlsx";
import type { CellFormat } from "../grid/contract/formats";
import type { Chart, CommentThread } from "../grid/contract/objects";
import type { ProtectionOptions } from "../grid/contract/sheets";
import type { FilterCriterion, TableLook } from "../grid/contract/tables";

/**
 * What the library does not write, or Excel keeps in parts it cannot make: Office settings, custom XML parts, comment threads, filter
 * criteria, flags. It travels as custom properties of the document, which every application keeps and shows as such, cut in
 * pieces of the length that Excel allows. A very hidden sheet would do too, but add-ins would see it among the sheets.
 */
export interface Aside {
  readonly settings?: readonly (readonly [string, string])[];
  readonly xmlParts?: readonly (readonly [string, string])[];
  /** Owner (sheet names for sheets) → pairs. */
  readonly properties?: readonly (readonly [string, readonly (readonly [string, string])[]])[];
  readonly names?: readonly {
    readonly name: string;
    readonly scope: string;
    readonly comment: string;
    readonly visible: boolean;
  }[];
  /** By sheet name. */
  readonly comments?: Readonly<Record<string, readonly PlacedThread[]>>;
  readonly charts?: Readonly<Record<string, readonly Omit<Chart, "sheet">[]>>;
  readonly protection?: Readonly<Record<string, ProtectionOptions>>;
  /** Formats of whole columns and rows by sheet name: the library writes those of columns and reads neither. */
  readonly bands?: Readonly<
    Record<string, { readonly columns: readonly BandFormat[]; readonly rows: readonly BandFormat[] }>
  >;
  /** By table name. */
  readonly tables?: Readonly<
    Record<
      string,
      {
        readonly look: TableLook;
        readonly ids: readonly number[];
        readonly filters: Readonly<Record<number, FilterCriterion>>;
      }
    >
  >;
}
/** Index of a column or row and its format. */
export type BandFormat = readonly [index: number, format: Partial<CellFormat>];
export type PlacedThread = Omit<CommentThread, "cell"> & { readonly row: number; readonly column: number };

const PREFIX = "EmbeddedWorkbook.";
const PIECE = 255;

/** Custom properties holding it. */
export function writeAside(aside: Aside): NonNullable<WorkbookProperties["custom"]> {
  const text = JSON.stringify(aside);
  if (text === "{}") return {};
  const pieces = Math.ceil(text.length / PIECE);
  return Object.fromEntries(
    Array.from({ length: pieces }, (_, index) => [
      PREFIX + String(index).padStart(5, "0"),
      text.slice(index * PIECE, (index + 1) * PIECE),
    ]),
  );
}

/** What custom properties hold; nothing when they are not ours or were damaged. */
export function readAside(custom: WorkbookProperties["custom"]): Aside {
  const pieces = Object.entries(custom ?? {}).filter(([name]) => name.startsWith(PREFIX));
  if (pieces.length === 0) return {};
  try {
    return JSON.parse(
      pieces
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, piece]) => String(piece))
        .join(""),
    ) as Aside;
  } catch {
    return {};
  }
}
