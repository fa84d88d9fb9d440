import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { ROOT, runNode } from "./tool.mjs";

const SOURCES = [
  ...["src", "samples", "assets", "manifest.xml", "webpack.config.js", "scripts/functions", "scripts/address.ts"],
  ...["package-lock.json", "tsconfig.json"],
];
/** What a build says goes to the error output when the other one is for machines. */
const TO_ERRORS = 2;
const STAMP = path.join(ROOT, ".build", "stamps", "addin");

/**
 * Builds the add-in (dist/) unless nothing has changed since the last time; `quiet` for commands whose own output is read
 * by machines.
 * @throws Error when the build fails.
 */
export async function freshenAddin({ quiet = false } = {}) {
  const state = await fingerprint();
  const known = existsSync(path.join(ROOT, "dist", "taskpane.html")) && existsSync(STAMP);
  if (known && (await readFile(STAMP, "utf8")) === state) return;
  await succeed("scripts/build.mjs", [], quiet);
  await mkdir(path.dirname(STAMP), { recursive: true });
  await writeFile(STAMP, state);
}

/**
 * Builds what has changed of the embedded workbook: its page, its grid and its headless form, or the `targets` named.
 * @throws Error when the build fails.
 */
export async function freshenHost(targets = [], { quiet = false } = {}) {
  await succeed("host/build.mjs", targets, quiet);
}

async function succeed(script, args, quiet) {
  const status = await runNode(script, args, {}, quiet ? TO_ERRORS : "inherit");
  if (status !== 0) throw new Error(`The build failed: node ${[script, ...args].join(" ")}`);
}

/** The address asked for, and the sizes and dates of the sources that are not tests, in a few letters. */
async function fingerprint() {
  const hash = createHash("sha256").update(process.env.ADDIN_URL ?? "");
  for (const source of SOURCES) {
    for (const file of await filesOf(path.join(ROOT, source))) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`${path.relative(ROOT, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

async function filesOf(source) {
  if ((await stat(source)).isFile()) return [source];
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}
