import { createContext, runInContext } from "node:vm";
import { LIBRARY_URL, libraryPath, libraryScript } from "./library";
import { HOST_ORIGIN } from "./page";
import type { Page, PageSetting } from "./page";

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

function storage(): Storage {
  const entries = new Map<string, string>();
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

/** An element that accepts what the library does with one; a link also takes its address apart. */
function element(tag: string): Record<string, unknown> {
  const made: Record<string, unknown> = {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
    remove: () => undefined,
  };
  if (made["tagName"] !== "A") return made;
  return Object.defineProperty(made, "href", {
    set(address: string) {
      const { hostname, protocol, port, host } = new URL(address);
      Object.assign(made, { hostname, protocol, port, host });
    },
  });
}

/** Objects of the outer realm that the page shares, so that errors and data of the page are those of the caller. */
const shared = {
  Error,
  TypeError,
  RangeError,
  Promise,
  JSON,
  Date,
  Map,
  Set,
  URL,
  performance,
  console,
  queueMicrotask,
  setTimeout,
  clearTimeout,
  clearInterval,
  structuredClone,
  TextEncoder,
  TextDecoder,
  AbortController,
};

function locationOf(address: string): Record<string, string> {
  const { href, origin, protocol, hostname, host, port, search, hash } = new URL(address);
  return { href, origin, protocol, hostname, host, port, search, hash };
}

/**
 * A page in plain Node: a context with just what the library's start-up needs of a window. It has no document to draw
 * in: functions run there, screens do not.
 */
export function nodePage(setting: PageSetting): Page {
  const listeners: Listener[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const outer = { postMessage: (text: string) => queueMicrotask(() => setting.receive(text)) };
  const head = element("head");
  const window: Record<string, unknown> = {
    ...shared,
    parent: outer,
    opener: null,
    name: setting.name,
    // Read by the library when a dialog ends.
    status: "",
    location: locationOf(setting.url),
    navigator: { userAgent: "node", language: "fr-FR" },
    history: {},
    external: {},
    sessionStorage: storage(),
    localStorage: storage(),
    fetch: () => Promise.reject(new Error("There is no network here.")),
    // A library's periodic timer must not keep the process alive.
    setInterval: (act: () => void, delay?: number) => {
      const timer = setInterval(act, delay);
      timer.unref();
      timers.add(timer);
      return timer;
    },
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: () => undefined,
    document: {
      readyState: "complete",
      domain: "localhost",
      URL: setting.url,
      body: element("body"),
      head,
      createElement: element,
      addEventListener: () => undefined,
      querySelectorAll: () => [],
      getElementById: () => null,
      getElementsByTagName: (tag: string) =>
        tag === "script" ? [{ src: `${LIBRARY_URL}office.js`, getAttribute: () => null }] : [head],
    },
  };
  Object.assign(window, { window, self: window, top: window });
  const context = createContext(window);
  const load = (script: { src?: string; onload?: () => void; onerror?: () => void }): void => {
    const file = libraryPath(script.src ?? "");
    queueMicrotask(() => {
      if (file === null) {
        script.onerror?.();
        return;
      }
      libraryScript(file).runInContext(context);
      script.onload?.();
    });
  };
  head["appendChild"] = load;
  return {
    // The library adds its own members when it starts.
    window: window as Page["window"],
    deliver: (text) =>
      queueMicrotask(() => {
        for (const listener of [...listeners]) listener({ data: text, origin: HOST_ORIGIN, source: outer });
      }),
    startLibrary: () => void libraryScript("office.js").runInContext(context),
    run: (source, name) => void runInContext(source, context, { filename: name }),
    close: () => {
      listeners.length = 0;
      for (const timer of timers) clearInterval(timer);
    },
  };
}
