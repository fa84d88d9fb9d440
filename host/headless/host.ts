import type { Grid, WorkbookSnapshot } from "../grid/grid";
import type { Loss } from "../xlsx";
import type { OpenedDialog } from "../protocol/dialogs";
import type { RequestLog } from "../protocol/request-log";
import type { RequirementSets } from "../protocol/requirement-sets";
import { HostSession } from "../protocol/session";
import { evaluateFormula } from "./formula";
import type { FormulaResult } from "./formula";
import { gesturesOn } from "./gestures";
import type { Gestures } from "./gestures";
import { readManifest } from "./manifest";
import { functionsOf } from "./metadata";
import type { OfficeGlobals, Page, PageSetting } from "./page";
import { startPage } from "./start-page";

export interface HeadlessOptions {
  /** Bytes of an .xlsx; an empty workbook of one sheet otherwise. */
  readonly workbook?: Uint8Array | undefined;
  /** XML text of the add-in's manifest: its name and its functions' namespace are read there. */
  readonly manifest: string;
  /** Content of functions.json; without it formulas do not know the add-in. */
  readonly functionsJson?: object | undefined;
  /** Scripts of the add-in to run in its page (a built bundle that associates the functions). */
  readonly addinScripts?: readonly { readonly name: string; readonly source: string }[] | undefined;
  /** "fr-FR" (default) or "en-US": language of the interface, of what is typed and of what is shown. */
  readonly locale?: "fr-FR" | "en-US" | undefined;
  /** Requirement sets declared; less than the default imitates an older Excel. */
  readonly sets?: RequirementSets | undefined;
  /** Most bytes of a message in one direction (5 MB by default); null = no limit. */
  readonly payloadLimit?: number | null | undefined;
  /** True when the pane is shown; false when only functions run. */
  readonly paneShown?: boolean | undefined;
  readonly workbookName?: string | undefined;
  /** Takes a dialog that the add-in opens inside the workbook's page. */
  readonly openDialog?: ((dialog: OpenedDialog) => void) | undefined;
  /** Today, for dates typed without their year. */
  readonly today?: (() => Date) | undefined;
}

/** Opening and saving of files. */
export interface WorkbookFiles {
  open(bytes: Uint8Array): Promise<{ readonly snapshot: WorkbookSnapshot; readonly losses: readonly Loss[] }>;
  save(snapshot: WorkbookSnapshot): Promise<Uint8Array>;
}

/** An add-in running against a workbook without a browser. */
export interface HeadlessHost extends OfficeGlobals {
  /** Global object of the add-in's page. */
  readonly window: Page["window"];
  readonly grid: Grid & Gestures;
  /** What each batch cost. */
  readonly requests: RequestLog;
  readonly session: HostSession;
  /** What of the opened file is not in the workbook. */
  readonly losses: readonly Loss[];
  /** Computes a formula in its stored form (English names, commas) as if it stood in A1 of the active sheet. */
  formula(text: string): Promise<FormulaResult>;
  /** Runs a ribbon command of the add-in and waits for its end. */
  command(functionName: string): Promise<void>;
  /** Runs an act as if another person had done it elsewhere: its events are "Remote". */
  asCoauthor(act: () => void): void;
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  /** Waits for the calculation, custom functions included, and for the events to have been delivered. */
  settle(): Promise<void>;
  dispose(): void;
}

/** What the host is made of, so that tests and the page's builder may change a part. */
export interface HostParts {
  readonly grid: Grid;
  readonly files: WorkbookFiles;
  readonly page: (setting: PageSetting) => Page;
}

/** Time for events and messages posted to the page to have run there. */
function delivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** Gestures added to a grid without touching it; its methods keep the grid as their `this`. */
function withGestures(grid: Grid, gestures: Gestures): Grid & Gestures {
  const get = (target: Grid, name: string | symbol): unknown => {
    if (name in gestures) return Reflect.get(gestures, name);
    const value: unknown = Reflect.get(target, name, target);
    return typeof value === "function" ? (value.bind(target) as unknown) : value;
  };
  return new Proxy(grid, { get }) as Grid & Gestures;
}

/** Starts the genuine library, and the add-in's scripts, against a workbook. */
export async function startHost(
  options: HeadlessOptions,
  { grid, files, page: makePage }: HostParts,
): Promise<HeadlessHost> {
  const locale = options.locale ?? "fr-FR";
  const facts = readManifest(options.manifest);
  const opened = options.workbook ? await files.open(options.workbook) : null;
  if (opened) grid.load(opened.snapshot);
  const session = new HostSession({
    grid,
    locale,
    addinName: facts.name,
    paneShown: options.paneShown ?? true,
    ...(options.sets ? { sets: options.sets } : {}),
    ...(options.payloadLimit === undefined ? {} : { payloadLimit: options.payloadLimit }),
    ...(options.workbookName === undefined ? {} : { workbookName: options.workbookName }),
    ...(options.openDialog ? { openDialog: options.openDialog } : {}),
    ...(options.today ? { today: options.today } : {}),
  });
  const page = await startPage(session, locale, makePage);
  for (const script of options.addinScripts ?? []) page.run(script.source, script.name);
  if (options.functionsJson !== undefined && facts.namespace !== null) {
    // Without scripts nobody would answer; whoever starts the page's own scripts later associates its functions then.
    await session.functions.whenReady();
    grid.functions.register(facts.namespace, functionsOf(options.functionsJson), session.functions);
  }
  const { window } = page;
  const settle = async (): Promise<void> => {
    await grid.calculation.settle();
    await delivered();
  };
  return {
    get Office() {
      return window.Office;
    },
    get Excel() {
      return window.Excel;
    },
    get OfficeExtension() {
      return window.OfficeExtension;
    },
    get OfficeRuntime() {
      return window.OfficeRuntime;
    },
    get CustomFunctions() {
      return window.CustomFunctions;
    },
    window,
    grid: withGestures(grid, gesturesOn(grid, session.events)),
    requests: session.requests,
    session,
    losses: opened?.losses ?? [],
    formula: (text) => evaluateFormula(grid, text),
    command: (functionName) => session.runCommand(functionName),
    asCoauthor: (act) => session.events.as("coauthor", act),
    save: async () => {
      await grid.calculation.settle();
      return files.save(grid.serialise());
    },
    settle,
    dispose: () => {
      session.dispose();
      page.close();
      // Nothing more is to be calculated; what the grid left for its next turn runs before it goes.
      grid.calculation.suspend();
      setTimeout(() => grid.dispose(), 0);
    },
  };
}
