import type { Context } from "node:vm";
import { LIBRARY_URL, libraryPath, libraryScript } from "./library";
import { HOST_ORIGIN } from "./page";
import type { Page, PageSetting } from "./page";

/** A window with a document, such as jsdom's, and the context in which its scripts run. */
export interface WindowParts {
  readonly window: Window & typeof globalThis;
  readonly context: Context;
}

/**
 * A page in a window that already exists, at https://localhost: the library runs in the window's own realm, beside the
 * tests, so that its errors are theirs and React finds its document.
 */
export function windowPage({ window, context }: WindowParts, setting: PageSetting): Page {
  const outer = { postMessage: (text: string) => queueMicrotask(() => setting.receive(text)) };
  const { pathname, search, hash } = new URL(setting.url);
  window.history.replaceState(null, "", pathname + search + hash);
  window.name = setting.name;
  Object.defineProperty(window, "opener", { value: outer, configurable: true });
  if (!Reflect.has(window.document, "domain"))
    Object.defineProperty(window.document, "domain", { value: window.location.hostname, configurable: true });
  const head = window.HTMLHeadElement.prototype;
  const run = (file: string): void => void libraryScript(file).runInContext(context);
  // The window has no network: scripts that the library adds are run from the installed package.
  head.appendChild = function append<T extends Node>(this: HTMLHeadElement, node: T): T {
    const script = node instanceof window.HTMLScriptElement ? node : null;
    const file = script && libraryPath(script.src);
    if (!script || file === null) return window.Node.prototype.appendChild.call(this, node) as T;
    queueMicrotask(() => {
      run(file);
      script.onload?.(new window.Event("load"));
    });
    return node;
  };
  const mark = window.document.createElement("script");
  // The library looks for its own element to know where it comes from; it must not be fetched.
  mark.type = "text/plain";
  mark.src = `${LIBRARY_URL}office.js`;
  window.Node.prototype.appendChild.call(window.document.head, mark);
  return {
    window: window as unknown as Page["window"],
    deliver: (text) =>
      queueMicrotask(() =>
        window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: HOST_ORIGIN })),
      ),
    startLibrary: () => run("office.js"),
    run: (source) => void window.eval(source),
    close: () => void Reflect.deleteProperty(head, "appendChild"),
  };
}
