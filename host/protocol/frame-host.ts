import type { OpenedDialog } from "./dialogs";
import { frameAddress } from "./frame-address";
import type { HostSession } from "./session";

export interface FrameHostOptions {
  /** Address of the add-in's page: https, on the host's own host name (another port will do). */
  readonly url: string;
  readonly locale: string;
  /** Set for the frame of a dialog. */
  readonly dialog?: OpenedDialog;
}

/** A page of the add-in in a frame. */
export interface FrameHost {
  readonly conversation: string;
  /** Stops listening to the frame. */
  dispose(): void;
}

/**
 * Prepares a frame for a page of the add-in: gives it its name and its address and answers what the page posts. The
 * frame must not be in the document yet (Chromium keeps the window's name only when the frame enters with it): insert
 * it afterwards.
 * @throws Error when the frame is already in the document.
 */
export function createFrameHost(frame: HTMLIFrameElement, session: HostSession, options: FrameHostOptions): FrameHost {
  if (frame.isConnected) throw new Error("Give the frame to the host before putting it in the document.");
  const conversation = crypto.randomUUID();
  const controlId = `addin_${conversation.slice(0, 8)}`;
  const { origin } = window.location;
  const page = new URL(options.url, window.location.href);
  const address = frameAddress({
    url: page.href,
    conversation,
    controlId,
    hostOrigin: origin,
    locale: options.locale,
    dialog: options.dialog !== undefined,
  });
  frame.name = address.name;
  frame.src = address.src;
  const channel = session.connect({
    conversation,
    controlId,
    origin,
    send: (text) => frame.contentWindow?.postMessage(text, page.origin),
    ...(options.dialog ? { dialog: options.dialog } : {}),
  });
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow && event.origin === page.origin && typeof event.data === "string")
      channel.receive(event.data);
  };
  window.addEventListener("message", receive);
  return { conversation, dispose: () => window.removeEventListener("message", receive) };
}
