import { readXlsx, resolveThemeColor } from "hucre/xlsx";
import type { Workbook } from "hucre/xlsx";
import type { DefinedName } from "../grid/contract/objects";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/contract/snapshot";
import type { Aside } from "./aside";
import { readAside } from "./aside";
import { fromFile } from "./formula-storage";
import type { Loss } from "./losses";
import { LossCounter } from "./losses";
import { Palette } from "./palette";
import { readPageSetup } from "./page-setup";
import { readSheet } from "./sheet-in";

/** A workbook read from a file, with what of the file is not in it. */
export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly losses: readonly Loss[];
}

/** The file is not a workbook that can be read: damaged, of another kind, locked by a password, or with a chart for a sheet. */
export class UnreadableWorkbook extends Error {
  constructor(readonly reason: string) {
    super(`The workbook cannot be read: ${reason}`);
    this.name = "UnreadableWorkbook";
  }
}

/**
 * Reads an .xlsx.
 * @throws UnreadableWorkbook
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  let workbook: Workbook;
  try {
    // Without its styles a workbook loses its dates: they are numbers with a format.
    workbook = await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    throw new UnreadableWorkbook(error instanceof Error ? error.message : String(error));
  }
  if (workbook.sheets.length === 0) throw new UnreadableWorkbook("no sheet");
  const aside = readAside(workbook.properties?.custom);
  const losses = new LossCounter();
  const palette = new Palette();
  const ids = new Map(workbook.sheets.map((sheet, index) => [sheet.name.toLowerCase(), sheetId(index)]));
  let tables = 0;
  const reading = {
    aside,
    losses,
    palette,
    theme: (theme: number, tint: number | undefined): string | null => {
      const colors = workbook.themeColors;
      return colors?.[theme] === undefined
        ? null
        : `#${resolveThemeColor(colors, theme, tint).slice(-6).toUpperCase()}`;
    },
    sheetId: (name: string): string | null => ids.get(name.toLowerCase()) ?? null,
    newTableId: (): string => String((tables += 1)),
  };
  losses.add("externalLink", "", workbook.externalLinks?.length ?? 0);
  const persons = new Map((workbook.persons ?? []).map((person) => [person.id, person.displayName]));
  const sheets = workbook.sheets.map((sheet, index) => withAuthors(readSheet(sheet, sheetId(index), reading), persons));
  return {
    snapshot: {
      sheets,
      active: activeSheet(sheets, workbook.activeSheet),
      formats: palette.formats,
      names: readNames(workbook, aside, reading.sheetId),
      settings: new Map(aside.settings),
      xmlParts: new Map(aside.xmlParts),
      properties: readProperties(workbook, aside, reading.sheetId),
    },
    losses: losses.list(),
  };
}

/** Properties kept aside, and the page set-up of sheets that were made elsewhere. */
function readProperties(
  { sheets }: Workbook,
  aside: Aside,
  sheetOf: (name: string) => string | null,
): WorkbookSnapshot["properties"] {
  const kept = (aside.properties ?? []).map(([owner, pairs]) => [sheetOf(owner) ?? owner, new Map(pairs)] as const);
  const known = new Set(kept.map(([owner]) => owner));
  const found = sheets.flatMap((sheet, index) => {
    const settings = readPageSetup(sheet);
    return settings.length === 0 || known.has(sheetId(index)) ? [] : [[sheetId(index), new Map(settings)] as const];
  });
  return new Map([...kept, ...found]);
}

/** Identifier of the sheet at a position, of the form Excel on the web gives. */
function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

function activeSheet(sheets: readonly SheetSnapshot[], active: number | undefined): string {
  const wanted = sheets[active ?? 0];
  const shown = wanted?.visibility === "Visible" ? wanted : sheets.find((sheet) => sheet.visibility === "Visible");
  return shown?.id ?? "";
}

/** Files name the authors of comments by their place in a list. */
function withAuthors(sheet: SheetSnapshot, persons: ReadonlyMap<string, string>): SheetSnapshot {
  const named = <T extends { readonly author: string }>(message: T): T => ({
    ...message,
    author: persons.get(message.author) ?? message.author,
  });
  return {
    ...sheet,
    comments: sheet.comments.map((comment) => ({ ...named(comment), replies: comment.replies.map(named) })),
  };
}

function readNames(workbook: Workbook, aside: Aside, sheetOf: (name: string) => string | null): DefinedName[] {
  return (workbook.namedRanges ?? []).flatMap((range) => {
    // Print areas, hidden filter ranges and the like belong to Excel.
    if (range.name.startsWith("_xlnm.")) return [];
    const scope = range.scope ?? "";
    const kept = aside.names?.find((name) => name.name === range.name && name.scope === scope);
    return [
      {
        name: range.name,
        scope: scope === "" ? ("" as const) : (sheetOf(scope) ?? ""),
        formula: fromFile(range.range),
        comment: range.comment ?? kept?.comment ?? "",
        visible: kept?.visible ?? true,
      },
    ];
  });
}
