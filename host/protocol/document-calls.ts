import { isInternal } from "./batch-wire";
import type { BatchRequest, BatchResponse, BatchRunner } from "./batch-wire";
import { isRecord } from "./envelope";
import type { RequestLog } from "./request-log";
import { utf8Length } from "./request-log";

/** Numbers of the calls of the document that the host serves. */
const CALL = {
  refreshSettings: 75,
  saveSettings: 76,
  batch: 93,
  commandCompleted: 94,
  messageParent: 144,
  messageChild: 145,
} as const;
/** Numbers of the refusals that the client turns into errors with a name. */
const REFUSAL = { unsupported: 5000, editing: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;
/** Flag of a batch that may wait for the end of typing instead of being refused. */
const WAITS_FOR_EDITING = 64;

/** Office's settings of the document: name and JSON text. */
export interface SettingsStore {
  settings(): ReadonlyMap<string, string>;
  setSettings(entries: Iterable<readonly [string, string]>): void;
}

/** Whether a person is typing in a cell, which makes Excel refuse batches. */
export interface EditGate {
  editing(): boolean;
  /** Resolves when nobody types any more. */
  finished(): Promise<void>;
}

export interface DocumentCallsOptions {
  readonly runner: BatchRunner;
  readonly settings: SettingsStore;
  readonly gate: EditGate;
  readonly log: RequestLog;
  /** Most bytes of a message in one direction; null = no limit. Excel on the web stops at 5 MB. */
  readonly payloadLimit: number | null;
  commandCompleted(id: string): void;
  messageParent(text: string): void;
  messageChild(text: string): void;
}

type Answer = Readonly<Record<string, unknown>>;
const done: Answer = { Version: 1, Error: 0 };
const refused = (code: number): Answer => ({ Version: 1, Error: code });

/** Serves `executeMethod`: batches of the object model, document settings, ribbon commands and dialog messages. */
export class DocumentCalls {
  readonly #options: DocumentCallsOptions;
  /** End of the batch before: they are executed in the order they came. */
  #previous: Promise<unknown> = Promise.resolve();

  constructor(options: DocumentCallsOptions) {
    this.#options = options;
  }

  /** Answer to a call; never rejects, since an unanswered batch would hang its `sync` for ever. */
  async execute(data: unknown, text: string): Promise<Answer> {
    const method = isRecord(data) ? data["DdaMethod"] : undefined;
    if (!isRecord(data) || !isRecord(method)) return refused(REFUSAL.unsupported);
    switch (method["DispatchId"]) {
      case CALL.batch:
        return this.#batch(data["ArrayData"], text);
      case CALL.saveSettings:
        this.#options.settings.setSettings(settingsOf(data));
        return done;
      case CALL.refreshSettings:
        return {
          ...done,
          Properties: { Settings: [...this.#options.settings.settings()].map(([Name, Value]) => ({ Name, Value })) },
        };
      case CALL.commandCompleted:
        this.#options.commandCompleted(String(data["0"]));
        return done;
      case CALL.messageParent:
        this.#options.messageParent(String(data["messageToParent"]));
        return done;
      case CALL.messageChild:
        this.#options.messageChild(String(data["messageContent"]));
        return done;
      default:
        return refused(REFUSAL.unsupported);
    }
  }

  async #batch(arrayData: unknown, text: string): Promise<Answer> {
    const parts: readonly unknown[] = Array.isArray(arrayData) ? arrayData : [];
    const started = performance.now();
    const requestBytes = utf8Length(text);
    const request = JSON.parse(String(parts[4])) as BatchRequest;
    const note = (error: string | null, responseBytes: number): void => {
      this.#options.log.add({
        actions: request.Actions.length,
        paths: Object.keys(request.ObjectPaths).length,
        requestBytes,
        responseBytes,
        milliseconds: performance.now() - started,
        error,
        internal: isInternal(request),
      });
    };
    const refuse = (code: number): Answer => {
      note(String(code), 0);
      return refused(code);
    };
    const limit = this.#options.payloadLimit;
    if (limit !== null && requestBytes > limit) return refuse(REFUSAL.requestTooLarge);
    const run = this.#previous.then(() => this.#run(request, (Number(parts[6]) & WAITS_FOR_EDITING) !== 0));
    this.#previous = run;
    const response = await run;
    if (response === null) return refuse(REFUSAL.editing);
    const body = JSON.stringify(response);
    const responseBytes = utf8Length(body);
    if (limit !== null && responseBytes > limit) return refuse(REFUSAL.responseTooLarge);
    note(response.Error?.Code ?? null, responseBytes);
    return { ...done, Data: [200, [], body] };
  }

  async #run(request: BatchRequest, waits: boolean): Promise<BatchResponse | null> {
    const { gate, runner } = this.#options;
    if (gate.editing() && !isInternal(request)) {
      if (!waits) return null;
      await gate.finished();
    }
    return runner.run(request);
  }
}

function settingsOf(data: Readonly<Record<string, unknown>>): [string, string][] {
  const holder = data["DdaSettingsMethod"];
  const list: unknown = isRecord(holder) ? holder["Properties"] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) =>
    Array.isArray(entry) ? [[String(entry[0]), String(entry[1])] as [string, string]] : [],
  );
}
