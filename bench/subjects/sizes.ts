import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { freshenAddin } from "../../scripts/lib/fresh.mjs";
import { bundleFunctions } from "../../tools/lib/functions-bundle";
import { ROOT } from "../../tools/lib/root";
import { goal, ratioOf, type Goal, type Result } from "../lib/result";

const DIST = path.join(ROOT, "dist");
const OFFICE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
/** A chunk below this many bytes is only a way to another one. */
const NEGLIGIBLE = 1_024;
const FIRST_LOAD_LIMIT = 400 * 1024;
const FUNCTIONS_LIMIT = 150 * 1024;
const RIVAL = "office.js and excel-web of Office.js, which Excel brings";

/** What a user downloads: the first load of the pane, each page that is opened later, and the formulas by themselves. */
export async function sizes(): Promise<readonly Result[]> {
  await freshenAddin({ quiet: true });
  const office = await weight(OFFICE, ["office.js", "excel-web-16.00.js"]);
  const result = (what: string, size: number, gzipBytes: number, aim?: Goal): Result => ({
    subject: "sizes",
    what,
    size,
    gzipBytes,
    alternative: { name: RIVAL, bytes: office, ratio: ratioOf(gzipBytes, office) },
    ...(aim ? { goal: aim } : {}),
  });
  const page = await readFile(path.join(DIST, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/src="?([\w./-]+\.js)/g)].flatMap(([, file]) => file ?? []);
  const firstLoad = await weight(DIST, ["taskpane.html", ...scripts]);
  const later = (await readdir(path.join(DIST, "pages"))).filter((file) => file.endsWith(".js")).sort();
  const pages = await Promise.all(
    later.map(async (file) => result(named(file), 1, await weight(path.join(DIST, "pages"), [file]))),
  );
  const { script } = await bundleFunctions();
  const { code } = await transform(script, { minify: true });
  const functions = gzipSync(code, { level: 9 }).length;
  return [
    result(
      "first load of the pane, without Office.js",
      scripts.length + 1,
      firstLoad,
      goal("gzipBytes", firstLoad, FIRST_LOAD_LIMIT),
    ),
    result("formulas alone, with the nomenclature", 1, functions, goal("gzipBytes", functions, FUNCTIONS_LIMIT)),
    ...pages.filter(({ gzipBytes = 0 }) => gzipBytes >= NEGLIGIBLE),
  ];
}

async function weight(folder: string, files: readonly string[]): Promise<number> {
  const contents = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}

/** What a chunk holds: its folder, or the first package of those that several pages share. */
function named(file: string): string {
  const [, packageName] = /^vendors-node_modules_([a-z]+(?:_[a-z]+-[a-z]+)?)/.exec(file) ?? [];
  if (packageName !== undefined) return `loaded when needed: ${packageName.replace("_", "/")} and what goes with it`;
  const folder = file.replace(/^src_(?:taskpane_)?/, "").replace(/(?:_index)?_tsx?\.[0-9a-f]{8}\.js$/, "");
  return `loaded when needed: ${folder.replaceAll("_", "/")}`;
}
