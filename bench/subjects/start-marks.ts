/**
 * Runs in the page of the workbook before its own scripts, leaning on no other module. Marks on that page's clock, as
 * seen from there: the frame of the pane enters ("frame"), the client library is ready in it ("ready"), the home page
 * shows what is in the workbook ("home"). The pane is of the same origin, and left as it is.
 */
const LOOK_EVERY_MS = 4;

let isAwaited = false;

function look(): void {
  const frame = document.querySelector<HTMLIFrameElement>("#pane-content iframe");
  if (frame === null) return;
  markOnce("frame");
  const library = paneLibrary(frame.contentWindow);
  if (library?.onReady && !isAwaited) {
    isAwaited = true;
    void library.onReady().then(() => markOnce("ready"));
  }
  if (frame.contentDocument?.querySelector("main ul li")) markOnce("home");
}

/** The library as the pane has it, while it is still loading too. */
function paneLibrary(pane: object | null): { readonly onReady?: () => Promise<unknown> } | undefined {
  return pane !== null && "Office" in pane ? (pane.Office as { readonly onReady?: () => Promise<unknown> }) : undefined;
}

function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

if (window.top === window) setInterval(look, LOOK_EVERY_MS);

export {};
