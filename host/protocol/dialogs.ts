import type { Channel } from "./channel";
import { isRecord } from "./envelope";

/** A dialog that the add-in asks the host to show in its own page; sizes in hundredths of the window. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Closed by the person, for the page of the add-in. */
const CLOSED_BY_USER = 12006;

/** Reads what the page registers when it wants a dialog in a frame; null for a dialog in its own window. */
export function dialogRequest(data: unknown): DialogRequest | null {
  const target = isRecord(data) ? data["targetId"] : undefined;
  if (typeof target !== "string") return null;
  let asked: unknown;
  try {
    asked = JSON.parse(target);
  } catch {
    return null;
  }
  if (!isRecord(asked) || typeof asked["url"] !== "string") return null;
  return { url: asked["url"], width: Number(asked["width"] ?? 50), height: Number(asked["height"] ?? 50) };
}

/** A dialog of the add-in, from its opening to its end. */
export class OpenedDialog {
  readonly request: DialogRequest;
  readonly #tellPane: (code: number) => void;
  #channel: Channel | null = null;
  #onClose: () => void = () => undefined;
  #closed = false;

  constructor(request: DialogRequest, tellPane: (code: number) => void) {
    this.request = request;
    this.#tellPane = tellPane;
  }

  /** What to do when the add-in closes it. */
  onClose(act: () => void): void {
    this.#onClose = act;
  }

  /** The person closed it. */
  closedByUser(): void {
    if (this.#closed) return;
    this.#tellPane(CLOSED_BY_USER);
    this.close();
  }

  /** The page of the dialog is reached through this channel. */
  connected(channel: Channel): void {
    this.#channel = channel;
  }

  /** A message of the pane to the dialog. */
  tell(text: string, origin: string): void {
    this.#channel?.fire("dialogParentMessageReceived", { messageType: 1, messageContent: text, messageOrigin: origin });
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#onClose();
  }
}
