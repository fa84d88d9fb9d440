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
const SAMPLE_SOURCES = ["src/domain", "src/workbook", "samples", ".build/host-headless.cjs"];
const SAMPLE_STAMP = path.join(ROOT, ".build", "stamps", "sample");

/**
 * Builds the add-in (dist/) unless nothing has changed since the last time; `quiet` for commands whose own output is read
 * by machines.
 * @throws Error when the build fails.
 */
export async function freshenAddin({ quiet = false } = {}) {
  await unlessFresh({ result: "dist/taskpane.html", stamp: STAMP, sources: SOURCES }, () =>
    succeed("scripts/build.mjs", [], quiet),
  );
}

/**
 * Makes the workbook of the sample (.build/samples/metropole.xlsx) in the embedded workbook, which is built first, unless
 * nothing has changed.
 * @throws Error when it fails.
 */
export async function freshenSample({ quiet = false } = {}) {
  await freshenHost(["headless"], { quiet });
  await unlessFresh({ result: ".build/samples/metropole.xlsx", stamp: SAMPLE_STAMP, sources: SAMPLE_SOURCES }, () =>
    succeed(path.join("node_modules", "tsx", "dist", "cli.mjs"), ["samples/workbook.ts"], quiet),
  );
}

async function unlessFresh({ result, stamp, sources }, make) {
  const state = await fingerprint(sources);
  const known = existsSync(path.join(ROOT, result)) && existsSync(stamp);
  if (known && (await readFile(stamp, "utf8")) === state) return;
  await make();
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, state);
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
  if ((await stat(source)).isFile()) return [source];
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}
