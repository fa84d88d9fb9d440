import { createHeadlessGrid } from "../grid/univer/headless";
import { startHost } from "./host";
import { openWorkbook, saveWorkbook } from "../xlsx";
import type { HeadlessHost, HeadlessOptions, WorkbookFiles } from "./host";
import { nodePage } from "./node-page";
import { windowPage } from "./window-page";
import type { WindowParts } from "./window-page";

export type { FormulaResult } from "./formula";
export type { Gestures } from "./gestures";
export type { HeadlessHost, HeadlessOptions } from "./host";
export type { OfficeGlobals } from "./page";
export type { RequestEntry, RequestTotals } from "../protocol/request-log";

const files: WorkbookFiles = {
  open: openWorkbook,
  save: async (snapshot) => (await saveWorkbook(snapshot)).bytes,
};

/** Starts an add-in against a workbook in plain Node, without a document: for functions, the gateway and command lines. */
export function startHeadless(options: HeadlessOptions): Promise<HeadlessHost> {
  const grid = createHeadlessGrid(options.locale === "en-US" ? "en" : "fr");
  return startHost(options, { grid, files, page: nodePage });
}

/** Starts an add-in in a window that exists already (jsdom's), where its screens can be drawn. */
export function startInWindow(window: WindowParts, options: HeadlessOptions): Promise<HeadlessHost> {
  const grid = createHeadlessGrid(options.locale === "en-US" ? "en" : "fr");
  return startHost(options, { grid, files, page: (setting) => windowPage(window, setting) });
}
