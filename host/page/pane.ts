import type { Grid, GridLocale } from "../grid/grid";
import { functionsOf } from "../headless/metadata";
import { createFrameHost, HostSession } from "../protocol/index";
import type { FrameHost, OpenedDialog, PaneListener } from "../protocol/index";
import { element } from "./element";
import type { Addin } from "./manifest";
import type { ThemeName } from "./options";
import { officeTheme } from "./themes";

/** Time given to the pane to be ready to compute formulas. */
const START_LIMIT = 20_000;

export interface PaneSetting {
  readonly addin: Addin;
  readonly locale: GridLocale;
  readonly theme: ThemeName;
  readonly shown: boolean;
  readonly workbookName: string;
  /** Sample that the pane is to load; null for none. */
  readonly sample: string | null;
  readonly listener: PaneListener;
  /** The pane did not get ready. */
  readonly onFailed: () => void;
}

interface OfficeContext {
  readonly displayLanguage?: string;
}

/** Office's context in a page of the add-in, once the library runs in it. */
function officeContext(page: object | null): OfficeContext | undefined {
  const { Office: office } = (page ?? {}) as { readonly Office?: { readonly context?: OfficeContext } };
  return office?.context;
}

/** The add-in running in its pane. */
export class Pane {
  readonly session: HostSession;
  readonly frame: HTMLIFrameElement;
  readonly #host: FrameHost;
  readonly #language: string;
  #theme: ThemeName;
  #closed = false;

  /** Starts the add-in in a frame put in `container`. */
  constructor(
    private readonly grid: Grid,
    container: HTMLElement,
    setting: PaneSetting,
  ) {
    this.#language = setting.locale === "fr" ? "fr-FR" : "en-US";
    this.session = new HostSession({
      grid,
      locale: this.#language,
      addinName: setting.addin.name,
      workbookName: setting.workbookName,
      paneShown: setting.shown,
      listener: setting.listener,
      openDialog: (dialog) => this.#openDialog(dialog),
    });
    this.frame = element("iframe", { title: setting.addin.name });
    const url = new URL(setting.addin.paneUrl);
    if (setting.sample !== null) url.searchParams.set("sample", setting.sample);
    this.#host = createFrameHost(this.frame, this.session, { url: url.href, locale: this.#language });
    container.replaceChildren(this.frame);
    this.#theme = setting.theme;
    void this.#registerFunctions(setting);
    void this.#started().then(() => this.setTheme(this.#theme));
  }

  /**
   * Gives the add-in Office's colours. The library's web flavour has no message for them: the page, of the same origin, puts them where
   * Excel for Windows has them, and gives the pane the focus, when it reads them again.
   */
  setTheme(theme: ThemeName): void {
    this.#theme = theme;
    const page = this.frame.contentWindow;
    const context = officeContext(page);
    if (!page || !context) return;
    Object.defineProperty(context, "officeTheme", { configurable: true, enumerable: true, value: officeTheme(theme) });
    page.dispatchEvent(new Event("focus"));
  }

  dispose(): void {
    this.#closed = true;
    this.#host.dispose();
    this.session.dispose();
    this.frame.remove();
  }

  async #registerFunctions({ addin, onFailed }: PaneSetting): Promise<void> {
    if (!addin.functions) return;
    const { namespace, metadataUrl } = addin.functions;
    const answer = await fetch(metadataUrl);
    const metadata = functionsOf(await answer.json());
    const ready = await Promise.race([
      this.session.functions.whenReady().then(() => true),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), START_LIMIT)),
    ]);
    if (this.#closed) return;
    if (ready) this.grid.functions.register(namespace, metadata, this.session.functions);
    else onFailed();
  }

  async #started(): Promise<void> {
    const from = performance.now();
    // Until the library has heard from the host, the context is there and empty.
    while (!officeContext(this.frame.contentWindow)?.displayLanguage && performance.now() - from < START_LIMIT) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  #openDialog(dialog: OpenedDialog): void {
    const { width, height, url } = dialog.request;
    const frame = element("iframe", { title: document.title });
    const host = createFrameHost(frame, this.session, { url, locale: this.#language, dialog });
    const box = element("dialog", { className: "addin-dialog" }, [frame]);
    box.style.width = `${width}vw`;
    box.style.height = `${height}vh`;
    document.body.append(box);
    box.showModal();
    box.addEventListener("close", () => dialog.closedByUser());
    dialog.onClose(() => {
      host.dispose();
      box.remove();
    });
  }
}
