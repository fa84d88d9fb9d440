import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";

const folder = path.join(path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
const scripts = new Map<string, Script>();

/** Address under which the library's files seem to be served to the page. */
export const LIBRARY_URL = "https://localhost/office/";

/**
 * A file of the genuine client library, compiled once for the process.
 * @param name path under the library's folder, "office.js" or "fr-fr/office_strings.js"; case does not matter.
 * @throws Error when the library has no such file.
 */
export function libraryScript(name: string): Script {
  const file = name.toLowerCase();
  let script = scripts.get(file);
  if (!script) {
    script = new Script(readFileSync(path.join(folder, file), "utf8"), { filename: `office-js/${file}` });
    scripts.set(file, script);
  }
  return script;
}

/** Path of a library's file in an address of the page; null when the address is of something else. */
export function libraryPath(address: string): string | null {
  return address.startsWith(LIBRARY_URL) ? address.slice(LIBRARY_URL.length) : null;
}
