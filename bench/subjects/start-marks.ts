/**
 * Runs in the page of the workbook before its own scripts, leaning on no other module. Marks on that page's clock, as
 * seen from there: the frame of the pane enters ("frame"), the client library is ready in it ("ready"), the home page
 * shows what is in the workbook ("home"), Classement, opened at once from there, proposes a family ("classified"). The
 * pane is of the same origin, and left as it is.
 */
const LOOK_EVERY_MS = 4;

let isAwaited = false;
let isOpened = false;

function look(): void {
  const frame = document.querySelector<HTMLIFrameElement>("#pane-content iframe");
  if (frame === null) return;
  markOnce("frame");
  const library = paneLibrary(frame.contentWindow);
  if (library?.onReady && !isAwaited) {
    isAwaited = true;
    void library.onReady().then(() => markOnce("ready"));
  }
  const pane = frame.contentDocument;
  if (pane?.querySelector("main ul li")) {
    markOnce("home");
    openOnce(pane, "Classement");
  }
  if (pane?.querySelector("[aria-keyshortcuts='1']")) markOnce("classified");
}

function openOnce(pane: Document, step: string): void {
  if (isOpened) return;
  const button = [...pane.querySelectorAll("button")].find(({ textContent }) => textContent.includes(step));
  button?.click();
  isOpened = button !== undefined;
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
