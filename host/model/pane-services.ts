import type { Json } from "../protocol/batch-wire";

/** State of the add-in's runtime, as the client names it. */
export type RuntimeState = "Visible" | "Background" | "Inactive";

/** What the page around the workbook does when the add-in asks. */
export interface PaneListener {
  /** The add-in shows or hides its pane. */
  paneShown?(shown: boolean): void;
  /** A ribbon control is enabled or disabled, a tab shown or hidden. */
  ribbonChanged?(): void;
  /** A ribbon command has finished. */
  commandCompleted?(id: string): void;
}

/** Pane, start-up behaviour and ribbon, as the add-in sets them through `Office.addin` and `Office.ribbon`. */
export class PaneServices {
  readonly #listener: PaneListener;
  readonly #announce: (shown: boolean) => void;
  readonly #disabled = new Set<string>();
  readonly #hiddenTabs = new Set<string>();
  #state: RuntimeState;
  /** "Inactive" or "Load": what happens when the workbook opens. */
  startState: Json = "Inactive";
  /** JSON given to `Office.ribbon.requestCreateControls`. */
  createdControls: string | null = null;
  /** True once the page's actions can be called. */
  actionsReady = false;

  constructor(shown: boolean, listener: PaneListener, announce: (shown: boolean) => void) {
    this.#state = shown ? "Visible" : "Background";
    this.#listener = listener;
    this.#announce = announce;
  }

  get state(): RuntimeState {
    return this.#state;
  }

  /** Shows or hides the pane and tells the page about it, whoever asked. */
  setState(state: RuntimeState): void {
    const before = this.#state === "Visible";
    this.#state = state;
    const shown = state === "Visible";
    if (before === shown) return;
    this.#listener.paneShown?.(shown);
    this.#announce(shown);
  }

  enabled(control: string): boolean {
    return !this.#disabled.has(control);
  }

  setEnabled(control: string, enabled: boolean): void {
    if (enabled) this.#disabled.delete(control);
    else this.#disabled.add(control);
    this.#listener.ribbonChanged?.();
  }

  tabShown(tab: string): boolean {
    return !this.#hiddenTabs.has(tab);
  }

  setTabShown(tab: string, shown: boolean): void {
    if (shown) this.#hiddenTabs.delete(tab);
    else this.#hiddenTabs.add(tab);
    this.#listener.ribbonChanged?.();
  }

  commandCompleted(id: string): void {
    this.#listener.commandCompleted?.(id);
  }
}
