import type { Grid } from "../grid/grid";
import { BatchInterpreter } from "../model/batch-interpreter";
import type { Context } from "../model/context";
import { EventHub } from "../model/event-hub";
import { PANE_VISIBILITY, eventEntry } from "../model/event-message";
import type { MessageEntry } from "../model/event-message";
import { FunctionResults } from "../model/function-results";
import { PaneServices } from "../model/pane-services";
import type { PaneListener } from "../model/pane-services";
import { References } from "../model/references";
import { SliceGatherer } from "../model/slice-gatherer";
import { wireContext } from "./application-context";
import { Channel } from "./channel";
import { CommandRunner } from "./commands";
import { OpenedDialog, dialogRequest } from "./dialogs";
import { DocumentCalls } from "./document-calls";
import type { EditGate } from "./document-calls";
import { editGate } from "./edit-gate";
import { RequestLog } from "./request-log";
import { DEFAULT_SETS } from "./requirement-sets";
import type { RequirementSets } from "./requirement-sets";

/** Bytes that Excel on the web accepts in one direction. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface SessionOptions {
  readonly grid: Grid;
  /** Language of the interface and of the contents, "fr-FR". */
  readonly locale: string;
  readonly addinName: string;
  /** File name of the workbook. */
  readonly workbookName?: string;
  /** Requirement sets declared; those of `DEFAULT_SETS` unless an older Excel is imitated. */
  readonly sets?: RequirementSets;
  /** Most bytes in one direction, 5 MB by default; null = no limit. */
  readonly payloadLimit?: number | null;
  /** Name put on new comments. */
  readonly author?: string;
  /** True when the pane is shown from the start. */
  readonly paneShown?: boolean;
  readonly listener?: PaneListener;
  /** Opens a dialog that the add-in wants inside the workbook's page. */
  readonly openDialog?: (dialog: OpenedDialog) => void;
  readonly today?: () => Date;
}

/** A page of the add-in to talk to. */
export interface PageLink {
  readonly conversation: string;
  readonly controlId: string;
  /** Origin of the host, which the client checks. */
  readonly origin: string;
  /** Posts a text to the page. */
  send(text: string): void;
  /** Set when the page is a dialog. */
  readonly dialog?: OpenedDialog;
}

/**
 * An add-in running against a workbook: one object model, one log of requests, and the pages of the add-in (its pane,
 * where its functions also run, and its dialogs).
 */
export class HostSession {
  readonly requests = new RequestLog();
  readonly references = new References();
  readonly events: EventHub;
  /** The page's custom functions, to register with the grid. */
  readonly functions: FunctionResults;
  readonly services: PaneServices;
  readonly #options: SessionOptions;
  readonly #interpreter: BatchInterpreter;
  readonly #gate: EditGate;
  readonly #commands: CommandRunner;
  readonly #unsubscribe: () => void;
  #pane: Channel | null = null;
  #calculationHeld = false;
  #dialog: OpenedDialog | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { grid } = options;
    const post = (entries: readonly MessageEntry[]): void => {
      this.#pane?.fire("richApiMessage", { ArrayData: entries });
    };
    this.events = new EventHub(grid, this.references, { post, plain: (name) => void this.#pane?.fire(name, {}) });
    this.functions = new FunctionResults(post);
    this.services = new PaneServices(options.paneShown ?? true, options.listener ?? {}, (shown) =>
      setTimeout(() => post([eventEntry(PANE_VISIBILITY, "", { visibility: shown ? "Visible" : "Hidden" })]), 0),
    );
    this.#commands = new CommandRunner((data) => this.#pane?.fire("appCommandInvoked", data) ?? false);
    this.#gate = editGate(grid);
    this.#interpreter = new BatchInterpreter(this.#context(), {
      begin: () => this.events.beginBatch(),
      end: () => this.#endBatch(),
      calculationHeld: () => this.#calculationHeld,
    });
    this.#unsubscribe = grid.onChange((change) => {
      this.references.follow(change);
      this.events.note(change);
    });
  }

  get grid(): Grid {
    return this.#options.grid;
  }

  /** Begins to talk with a page; give what it posts to the channel's `receive`. */
  connect(link: PageLink): Channel {
    const calls = new DocumentCalls({
      runner: this.#interpreter,
      settings: this.#options.grid.store,
      gate: this.#gate,
      log: this.requests,
      payloadLimit: this.#options.payloadLimit === undefined ? PAYLOAD_LIMIT : this.#options.payloadLimit,
      commandCompleted: (id) => {
        this.#commands.completed(id);
        this.services.commandCompleted(id);
      },
      messageParent: (text) =>
        this.#pane?.fire("dialogMessageReceived", { messageType: 0, messageContent: text, messageOrigin: link.origin }),
      messageChild: (text) => this.#dialog?.tell(text, link.origin),
    });
    const channel = new Channel({
      conversation: link.conversation,
      origin: link.origin,
      send: (text) => link.send(text),
      handlers: {
        context: () => this.#applicationContext(link),
        execute: (data, text) => calls.execute(data, text),
        // In the next turn: the page has then seen the answer and run what was waiting for it.
        answered: () => setTimeout(() => this.events.flush(), 0),
        notified: () => undefined,
        registered: (event, data) => {
          if (event === "dialogMessageReceived") this.#openDialog(data);
        },
        unregistered: (event) => {
          if (event === "dialogMessageReceived") this.#closeDialog();
        },
      },
    });
    if (link.dialog) link.dialog.connected(channel);
    else this.#replacePane(channel);
    return channel;
  }

  /** Runs a ribbon command; resolves when its function has called `event.completed()`. */
  runCommand(functionName: string, controlId = functionName): Promise<void> {
    return this.#commands.run(functionName, controlId);
  }

  dispose(): void {
    this.#unsubscribe();
    this.functions.pageGone();
    this.#closeDialog();
    this.#pane = null;
  }

  /** A page that is loaded again begins anew: nothing of the former one is kept. */
  #replacePane(channel: Channel): void {
    if (this.#pane) {
      this.functions.pageGone();
      this.events.forgetPage();
      this.references.releaseAll();
      this.#closeDialog();
    }
    this.#pane = channel;
  }

  #openDialog(data: unknown): void {
    const request = dialogRequest(data);
    if (!request || !this.#options.openDialog) return;
    this.#dialog = new OpenedDialog(request, (code) =>
      this.#pane?.fire("dialogMessageReceived", { messageType: code }),
    );
    this.#options.openDialog(this.#dialog);
  }

  #closeDialog(): void {
    this.#dialog?.close();
    this.#dialog = null;
  }

  #endBatch(): void {
    this.events.endBatch();
    if (!this.#calculationHeld) return;
    this.#calculationHeld = false;
    this.#options.grid.calculation.resume();
  }

  #context(): Context {
    const { grid, sets, workbookName, author, today } = this.#options;
    return {
      grid,
      references: this.references,
      events: this.events,
      functions: this.functions,
      services: this.services,
      sets: sets ?? DEFAULT_SETS,
      workbookName: workbookName ?? "Classeur1.xlsx",
      author: author ?? "Essai",
      today: today ?? (() => new Date()),
      slices: new SliceGatherer(),
      suspendCalculation: () => {
        if (this.#calculationHeld) return;
        this.#calculationHeld = true;
        grid.calculation.suspend();
      },
    };
  }

  #applicationContext(link: PageLink): Readonly<Record<string, unknown>> {
    const { locale, addinName, workbookName, sets, grid } = this.#options;
    return wireContext({
      controlId: link.controlId,
      locale,
      documentUrl: `${link.origin}/${workbookName ?? "Classeur1.xlsx"}`,
      addinName,
      sets: sets ?? DEFAULT_SETS,
      settings: grid.store.settings(),
      paneShown: this.services.state === "Visible",
      width: 320,
      height: 800,
    });
  }
}
