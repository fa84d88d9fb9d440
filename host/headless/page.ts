/** What the library puts on the window, loosely typed: its own typings describe it for those who use it. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Key-value store shared by the add-in's pages. */
  readonly OfficeRuntime: {
    readonly storage: {
      getItem(key: string): Promise<string | null>;
      setItem(key: string, value: string): Promise<void>;
    };
  };
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Where a page of the add-in runs without a browser window of its own. */
export interface Page {
  /** The page's global object. */
  readonly window: OfficeGlobals & Record<string, unknown>;
  /** Gives a text posted by the host to the page. */
  deliver(text: string): void;
  /** Runs the library, as a script element would. */
  startLibrary(): void;
  /** Runs a script of the add-in in the page. */
  run(source: string, name: string): void;
  close(): void;
}

/** What a page is made from. */
export interface PageSetting {
  /** Address with the host's information. */
  readonly url: string;
  /** Name of the window, where the library reads more of it. */
  readonly name: string;
  /** Takes a text that the page posted to the host. */
  receive(text: string): void;
}
export const HOST_ORIGIN = "https://localhost";
