import { INVOKE, REGISTER, answerText, eventText, parseRequest } from "./envelope";
import type { PageRequest } from "./envelope";

/** Refusal of an action that the host does not know. */
const UNKNOWN_ACTION = -2;

/** What the channel asks of its owner. */
export interface ChannelHandlers {
  /** Wire form of the application context; the page asks it first and waits for it. */
  context(): Readonly<Record<string, unknown>>;
  /** A call of the document (`executeMethod`); the answer may come later. */
  execute(data: unknown, text: string): Promise<unknown>;
  /** Something said without waiting for an answer (keyboard exits, telemetry…). */
  notified(data: unknown): void;
  registered(event: string, data: unknown): void;
  unregistered(event: string): void;
  /** The answer to a call has just been posted: events that it caused may follow. */
  answered(): void;
}

export interface ChannelOptions {
  readonly conversation: string;
  /** Origin of the host, repeated in each message. */
  readonly origin: string;
  readonly handlers: ChannelHandlers;
  /** Posts a text to the page. */
  send(text: string): void;
}

/**
 * One conversation with one page of the add-in (its pane, or a dialog): start-up, calls and events. It knows nothing of
 * windows: the owner posts what `send` gives and brings what the page posted to `receive`.
 */
export class Channel {
  readonly #options: ChannelOptions;
  readonly #registrations = new Map<string, PageRequest>();

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  get conversation(): string {
    return this.#options.conversation;
  }

  /** Treats a posted text; texts of other conversations are left alone. */
  receive(text: string): void {
    const request = parseRequest(text);
    if (request?.conversation !== this.#options.conversation) return;
    if (request.kind === INVOKE) this.#invoke(request, text);
    else if (request.kind === REGISTER) this.#register(request);
    else this.#unregister(request);
  }

  /** Sends an event to the page; false when the page did not register for it. */
  fire(event: string, data: unknown): boolean {
    const registration = this.#registrations.get(event);
    if (!registration) return false;
    this.#options.send(eventText(registration, this.#options.origin, data));
    return true;
  }

  listens(event: string): boolean {
    return this.#registrations.has(event);
  }

  #answer(request: PageRequest, data: unknown, errorCode = 0): void {
    this.#options.send(answerText(request, this.#options.origin, data, errorCode));
  }

  #invoke(request: PageRequest, text: string): void {
    const { handlers } = this.#options;
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        this.#answer(request, handlers.context());
        return;
      case "ContextActivationManager_notifyHost":
      case "ContextActivationManager_openWindowInHost":
        handlers.notified(request.data);
        return;
      case "executeMethod":
        void handlers.execute(request.data, text).then((answer) => {
          this.#answer(request, answer);
          handlers.answered();
        });
        return;
      default:
        this.#answer(request, null, UNKNOWN_ACTION);
    }
  }

  #register(request: PageRequest): void {
    this.#registrations.set(request.action, request);
    this.#answer(request, { Error: 0 });
    this.#options.handlers.registered(request.action, request.data);
  }

  #unregister(request: PageRequest): void {
    this.#registrations.delete(request.action);
    this.#answer(request, { Error: 0 });
    this.#options.handlers.unregistered(request.action);
  }
}
