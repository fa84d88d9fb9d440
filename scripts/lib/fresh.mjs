import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { ROOT, runNode } from "./tool.mjs";

/** What is built once and used by several commands: its sources, a file that must be there, and the way to build it. */
const BUILDS = {
  addin: {
    sources: ["src", "assets", "manifest.xml", "webpack.config.js", "scripts/functions", "scripts/address.ts"],
    result: "dist/taskpane.html",
    script: "scripts/build.mjs",
  },
  host: { sources: ["host"], result: "host/build.mjs", script: "host/build.mjs" },
};
/** What changes every build. */
const COMMON = ["package-lock.json", "tsconfig.json"];

/**
 * Builds `addin` (dist/) or `host` (the embedded workbook) unless nothing has changed since the last time; `quiet` for
 * commands whose own output is read by machines.
 * @throws Error when the build fails.
 */
export async function freshen(name, { quiet = false } = {}) {
  const { sources, result, script } = BUILDS[name];
  const stamp = path.join(ROOT, ".build", "stamps", name);
  const state = await fingerprint([...sources, ...COMMON]);
  const isFresh = existsSync(path.join(ROOT, result)) && existsSync(stamp) && (await readFile(stamp, "utf8")) === state;
  if (isFresh) return;
  if ((await runNode(script, [], {}, quiet ? "ignore" : "inherit")) !== 0)
    throw new Error(`The build failed: node ${script}`);
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, state);
}

/** Sizes and dates of the sources that are not tests, and the address asked for, in a few letters. */
async function fingerprint(sources) {
  const hash = createHash("sha256").update(process.env.ADDIN_URL ?? "");
  for (const source of sources) {
    for (const file of await filesOf(path.join(ROOT, source))) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`${path.relative(ROOT, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

async function filesOf(source) {
  if (!existsSync(source)) return [];
  if ((await stat(source)).isFile()) return [source];
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}
