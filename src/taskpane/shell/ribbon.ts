import { PAGES } from "./pages";

/** What the buttons of the ribbon open: known before the pane is, since a button may be what opens it. */
export class Ribbon {
  #open: ((page: string) => void) | undefined;
  #asked: string | undefined;

  /** Ties each button of the ribbon to its page. The names are those of manifest.xml. */
  associate(actions: Pick<typeof Office.actions, "associate">, show: () => Promise<void>): void {
    for (const page of PAGES) {
      actions.associate(`openPage.${page}`, (event?: { readonly completed?: () => void }) => {
        this.#go(page);
        // The button stays pressed until it is told that its work is over, whatever came of it.
        void show().finally(() => event?.completed?.());
      });
    }
  }

  /** The pane is there: `open` shows a page, starting with the one that was asked for meanwhile. */
  readonly connect = (open: (page: string) => void): void => {
    this.#open = open;
    if (this.#asked !== undefined) open(this.#asked);
    this.#asked = undefined;
  };

  #go(page: string): void {
    if (this.#open) this.#open(page);
    else this.#asked = page;
  }
}
