/**
 * Writes `members.json`: what the genuine client library knows of each workbook class.
 *
 * The host must tell three things apart: a member it serves, a member that exists in Excel but that it does not
 * serve yet (`NotImplemented`), and a member that belongs to a requirement set it does not declare (`ApiNotFound`).
 * The library does the last check only in part, so the host does it, from facts read off the library itself: the
 * name a member has in code, its name on the wire, and the set that brought it. Run again after an upgrade:
 *
 *     node host/members/generate.mjs            (--print writes to the console instead)
 *
 * Nothing of the library's text is kept, only names and version numbers. One line a member:
 * `WireName codeName kind set`, where kind is r (read), w (read and write), n:Class (object property),
 * m (method), o:Class (method giving an object) or e:number (event, the wire name registers it), and set is a
 * version of ExcelApi, or `Name@version` for another set. Two members of Worksheet are written under another name than
 * they are read (`Gridlines`, `Headings`): the host's object model knows it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";

const require = createRequire(import.meta.url);
const dist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Loads the readable build without starting it: a bridge stands for the host, and nothing is ever sent. */
function loadLibrary() {
  const element = () => ({ style: {}, setAttribute() {}, appendChild() {} });
  const store = { getItem: () => null, setItem() {}, removeItem() {} };
  const href = "https://localhost/page.html";
  const page = {
    console,
    performance,
    setTimeout: () => 0,
    clearTimeout() {},
    setInterval: () => 0,
    clearInterval() {},
    URL,
  };
  Object.assign(page, { window: page, self: page, top: page, parent: page, opener: null, name: "" });
  page.location = {
    href,
    origin: "https://localhost",
    protocol: "https:",
    hostname: "localhost",
    host: "localhost",
    port: "",
    search: "",
    hash: "",
  };
  Object.assign(page, {
    navigator: { userAgent: "node" },
    history: {},
    external: {},
    sessionStorage: store,
    localStorage: store,
  });
  Object.assign(page, {
    addEventListener() {},
    removeEventListener() {},
    _richApiNativeBridge: { sendMessageToHost() {} },
  });
  page.document = {
    readyState: "complete",
    domain: "localhost",
    URL: href,
    body: element(),
    head: element(),
    createElement: element,
    addEventListener() {},
    querySelectorAll: () => [],
    getElementById: () => null,
    getElementsByTagName: (name) =>
      name === "script" ? [{ src: "https://localhost/office/office.debug.js", getAttribute: () => null }] : [element()],
  };
  const context = vm.createContext(page);
  for (const file of ["office.debug.js", "excel-web-16.00.debug.js"]) {
    vm.runInContext(readFileSync(path.join(dist, file), "utf8"), context, { filename: file });
  }
  return page;
}

const NOT_ON_THE_WIRE = new Set([
  "constructor",
  "load",
  "retrieve",
  "toJSON",
  "set",
  "update",
  "track",
  "untrack",
  "setMockData",
  "ensureUnchanged",
]);

/** The requirement set named by a member's own guard; members without a guard came with ExcelApi 1.1. */
function setOf(source) {
  const guard = /_throwIfApiNotSupported\("[^"]+", (?:"([^"]+)"|_defaultApiSetName), "([^"]+)"/.exec(source);
  if (!guard) return "1.1";
  return guard[1] && guard[1] !== "ExcelApi" ? `${guard[1]}@${guard[2]}` : guard[2];
}

function describeAccessor(prototype, name, source) {
  const scalars = prototype._scalarPropertyNames ?? [];
  const at = scalars.indexOf(name);
  if (at >= 0)
    return `${prototype._scalarPropertyOriginalNames[at]} ${name} ${prototype._scalarPropertyUpdateable?.[at] ? "w" : "r"} ${setOf(source)}`;
  const event = /eventType: (\d+)/.exec(source);
  const register = /registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source);
  if (event && register) return `${register[1]} ${name} e:${event[1]} ${setOf(source)}`;
  const child = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(source);
  return child ? `${child[2]} ${name} n:${child[1]} ${setOf(source)}` : null;
}

function describeMethod(name, source) {
  const object = /_createMethodObject\(Excel\.(\w+), this, "(\w+)"/.exec(source);
  if (object) return `${object[2]} ${name} o:${object[1]} ${setOf(source)}`;
  const value = /_invokeMethod\(this, "(\w+)"/.exec(source);
  if (value) return value[1].startsWith("_") && name.startsWith("_") ? null : `${value[1]} ${name} m ${setOf(source)}`;
  const indexer = /_createIndexerObject\(Excel\.(\w+)/.exec(source);
  return indexer ? `[] ${name} o:${indexer[1]} ${setOf(source)}` : null;
}

const library = loadLibrary();
const table = {};
let count = 0;
for (const [className, type] of Object.entries(library.Excel)) {
  if (typeof type !== "function" || !(type.prototype instanceof library.OfficeExtension.ClientObject)) continue;
  const lines = [];
  for (const name of Object.getOwnPropertyNames(type.prototype)) {
    if (NOT_ON_THE_WIRE.has(name)) continue;
    const found = Object.getOwnPropertyDescriptor(type.prototype, name);
    const line = found.get
      ? describeAccessor(type.prototype, name, String(found.get))
      : describeMethod(name, String(found.value));
    if (line) lines.push(line);
  }
  count += lines.length;
  table[className] = lines.sort();
}
const classes = Object.keys(table).sort();
const text = `{\n${classes.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(table[name].join("; "))}`).join(",\n")}\n}\n`;
if (process.argv.includes("--print")) process.stdout.write(text);
else {
  writeFileSync(new URL("members.json", import.meta.url), text);
  console.log(JSON.stringify({ classes: classes.length, members: count, bytes: text.length }));
}
