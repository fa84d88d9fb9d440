/**
 * npm run size: what a user downloads, in bytes, as JSON. The first load is what taskpane.html asks for at once (Office.js
 * apart, which Excel brings); the pages are what the pane loads when they are opened. Status 1 above the limit.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { freshenAddin } from "./lib/fresh.mjs";
import { ROOT } from "./lib/tool.mjs";

const FIRST_LOAD_LIMIT = 400 * 1024;
const DIST = path.join(ROOT, "dist");

async function weigh(file) {
  const content = await readFile(path.join(DIST, file));
  return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

// The build may speak; what we print is JSON alone.
await freshenAddin({ quiet: true });
const page = await readFile(path.join(DIST, "taskpane.html"), "utf8");
const scripts = [...page.matchAll(/src="?([\w./-]+\.js)/g)].map(([, file]) => file);
const files = await readdir(DIST, { recursive: true });
const loaded = files.filter((file) => file.endsWith(".js")).map((file) => file.split(path.sep).join("/"));
const firstLoad = await Promise.all(["taskpane.html", ...scripts].map(weigh));
const pages = await Promise.all(loaded.filter((file) => !scripts.includes(file)).map(weigh));
const gzip = firstLoad.reduce((sum, file) => sum + file.gzip, 0);
const fits = gzip <= FIRST_LOAD_LIMIT;
console.log(JSON.stringify({ firstLoad: { gzip, limit: FIRST_LOAD_LIMIT, fits, files: firstLoad }, pages }, null, 2));
process.exitCode = fits ? 0 : 1;
