import { LocaleService, LocaleType, LogLevel, ThemeService, Univer } from "@univerjs/core";
import { defaultTheme } from "@univerjs/themes";
import type { GridLocale } from "../contract/locale";
import type { Rect, SheetId } from "../contract/geometry";
import { growTable } from "../tables/grow";
import { registerScreen, SCREEN_TEXTS } from "./screen-plugins";
import { showInLocale } from "./shown-values";
import { readTyping } from "./typing";
import { UniverGrid } from "./univer-grid";
import { showWideRules } from "./views/wide-rules";

const LOCALES: Readonly<Record<GridLocale, LocaleType>> = { fr: LocaleType.FR_FR, en: LocaleType.EN_US };
/** Univer shows and hides its cell editor by this operation. */
const CELL_EDITOR = "sheet.operation.set-cell-edit-visible";
/** What moves cells on the screen without changing them. */
const MOVES = new Set([
  "sheet.operation.set-scroll",
  "sheet.operation.set-zoom-ratio",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.operation.set-worksheet-active",
]);

/** A place on the screen, in pixels from the corner of the grid's container. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A grid with its screen. */
export interface PageGrid {
  readonly grid: UniverGrid;
  setLanguage(locale: GridLocale): void;
  setDark(dark: boolean): void;
  /** How far the active sheet is scrolled and zoomed, and where its cells begin in the container. */
  view(): {
    readonly scrollLeft: number;
    readonly scrollTop: number;
    readonly zoom: number;
    readonly originLeft: number;
    readonly originTop: number;
  };
  /** Calls when cells have moved on the screen. */
  onMoved(listener: () => void): void;
  /** Where cells are on the screen. */
  placeOf(sheet: SheetId, rect: Rect): Place;
}

/** Makes a grid in a container of the page; resolves when it is first drawn. */
export async function createPageGrid(container: HTMLElement, locale: GridLocale, dark: boolean): Promise<PageGrid> {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LOCALES[locale],
    theme: defaultTheme,
    darkMode: dark,
    locales: { [LocaleType.FR_FR]: SCREEN_TEXTS.fr, [LocaleType.EN_US]: SCREEN_TEXTS.en },
  });
  registerScreen(univer, container);
  const grid = new UniverGrid(univer, locale);
  readTyping(grid, () => new Date().getFullYear());
  showInLocale(grid);
  showWideRules(grid);
  const formatNumbers = (): void => void grid.engine.api.getActiveWorkbook()?.setNumfmtLocal(grid.locale());
  grid.onLoaded = formatNumbers;
  formatNumbers();
  const moved = new Set<() => void>();
  grid.engine.onExecuted((command) => {
    if (command.id === CELL_EDITOR)
      grid.setEditing((command.params as { visible?: boolean } | undefined)?.visible === true);
    if (MOVES.has(command.id)) moved.forEach((listener) => listener());
  });
  grid.onChange((change) => {
    if (change.type === "cells" && change.kind === "RangeEdited" && change.origin === "user")
      growTable(grid.tables, grid.cells, change.sheet, change.rect);
  });
  await drawn(container);
  const view = (): ReturnType<PageGrid["view"]> => viewOf(grid, container);
  return {
    grid,
    view,
    setLanguage: (next) => {
      grid.setLocale(next);
      formatNumbers();
      univer.__getInjector().get(LocaleService).setLocale(LOCALES[next]);
    },
    setDark: (on) => univer.__getInjector().get(ThemeService).setDarkMode(on),
    onMoved: (listener) => void moved.add(listener),
    placeOf: (sheet, rect) => placeOf(grid, view(), sheet, rect),
  };
}

/** Waits for Univer's canvas. */
function drawn(container: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (container.querySelector("canvas")) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}

function viewOf(grid: UniverGrid, container: HTMLElement): ReturnType<PageGrid["view"]> {
  const sheet = grid.engine.workbook().ensureActiveSheet();
  const id = sheet.getSheetId();
  const state = grid.engine.api.getActiveWorkbook()?.getScrollStateBySheetId(id);
  const zoom = sheet.getZoomRatio();
  const freeze = grid.sheets.freeze(id);
  const canvas = container.querySelector("canvas[id^='univer-sheet-main-canvas']") ?? container.querySelector("canvas");
  const box = canvas?.getBoundingClientRect();
  const outer = container.getBoundingClientRect();
  const { rowHeader, columnHeader } = sheet.getConfig();
  const sum = (from: number, to: number, size: (index: number) => number): number => {
    let total = 0;
    for (let index = from; index < to; index += 1) total += size(index);
    return total;
  };
  const width = (column: number): number =>
    grid.formats.columnHidden(id, column) ? 0 : grid.formats.columnWidth(id, column);
  const height = (row: number): number => (grid.formats.rowHidden(id, row) ? 0 : grid.formats.rowHeight(id, row));
  return {
    zoom,
    scrollLeft: sum(freeze.columns, state?.sheetViewStartColumn ?? 0, width) + (state?.offsetX ?? 0),
    scrollTop: sum(freeze.rows, state?.sheetViewStartRow ?? 0, height) + (state?.offsetY ?? 0),
    originLeft: (box?.left ?? 0) - outer.left + rowHeader.width * zoom,
    originTop: (box?.top ?? 0) - outer.top + columnHeader.height * zoom,
  };
}

function placeOf(grid: UniverGrid, view: ReturnType<PageGrid["view"]>, sheet: SheetId, rect: Rect): Place {
  const sum = (from: number, count: number, size: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => size(from + index)).reduce((total, each) => total + each, 0);
  const width = (column: number): number =>
    grid.formats.columnHidden(sheet, column) ? 0 : grid.formats.columnWidth(sheet, column);
  const height = (row: number): number => (grid.formats.rowHidden(sheet, row) ? 0 : grid.formats.rowHeight(sheet, row));
  const freeze = grid.sheets.freeze(sheet);
  const left = sum(0, rect.column, width) - (rect.column >= freeze.columns ? view.scrollLeft : 0);
  const top = sum(0, rect.row, height) - (rect.row >= freeze.rows ? view.scrollTop : 0);
  return {
    left: view.originLeft + left * view.zoom,
    top: view.originTop + top * view.zoom,
    width: sum(rect.column, rect.columns, width) * view.zoom,
    height: sum(rect.row, rect.rows, height) * view.zoom,
  };
}
