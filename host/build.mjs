/**
 * Builds the embedded workbook: the page to .build/host/, and for jest and plain Node the grid (.build/host-grid.cjs) and the
 * whole host (.build/host-headless.cjs). Nothing is built twice: each result keeps a fingerprint of what it was made from.
 * `node host/build.mjs [page|grid|headless]…`; all of them by default.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OUT = path.join(ROOT, ".build");

/** Univer's text engine carries 75 hyphenation dictionaries that cells never use. */
const withoutHyphenation = {
  name: "without-hyphenation",
  setup({ onLoad }) {
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][A-Za-z0-9_-]+\.js$/ }, ({ path: file }) =>
      /[\\/](index|facade)\.js$/.test(file) ? undefined : { contents: "export default {};", loader: "js" },
    );
  },
};

const common = {
  absWorkingDir: ROOT,
  bundle: true,
  metafile: true,
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  plugins: [withoutHyphenation],
  define: { "process.env.NODE_ENV": '"production"' },
};
/** Not minified: what fails in a test must show where. */
const node = {
  ...common,
  platform: "node",
  format: "cjs",
  target: "node20",
  conditions: ["import"],
  mainFields: ["module", "main"],
  minify: false,
};

const TARGETS = {
  grid: {
    entry: "host/grid/headless.ts",
    result: ".build/host-grid.cjs",
    options: { ...node, outfile: ".build/host-grid.cjs" },
  },
  headless: {
    entry: "host/headless/index.ts",
    result: ".build/host-headless.cjs",
    options: { ...node, outfile: ".build/host-headless.cjs" },
  },
  page: {
    entry: "host/page/main.ts",
    result: ".build/host/main.js",
    options: {
      ...common,
      platform: "browser",
      format: "esm",
      splitting: true,
      target: "es2022",
      outdir: ".build/host",
      chunkNames: "chunks/[name]-[hash]",
      jsx: "automatic",
    },
    before: () => rm(path.join(OUT, "host"), { recursive: true, force: true }),
    after: () => cp(path.join(ROOT, "host/page/static"), path.join(OUT, "host"), { recursive: true }),
    more: ["host/page/static"],
  },
};

/** Builds a target unless it is as its sources make it. @returns whether it had to. */
async function make(name) {
  const { entry, result, options, before, after } = TARGETS[name];
  const stampFile = path.join(OUT, "stamps", `host-${name}.json`);
  const known =
    existsSync(stampFile) && existsSync(path.join(ROOT, result)) ? JSON.parse(await readFile(stampFile, "utf8")) : null;
  if (known && (await fingerprint(known.inputs)) === known.state) return false;
  await before?.();
  const { metafile } = await build({ ...options, entryPoints: [entry] });
  await after?.();
  const inputs = [
    "package-lock.json",
    "host/build.mjs",
    ...Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules")),
    ...statics(name),
  ];
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, JSON.stringify({ state: await fingerprint(inputs), inputs }));
  return true;
}

const statics = (name) => (name === "page" ? ["index.html", "page.css"].map((file) => `host/page/static/${file}`) : []);

/** Sizes and dates of files, in a few letters; a missing file counts as such. */
async function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    const info = await stat(path.join(ROOT, file)).catch(() => null);
    hash.update(`${file} ${info?.size ?? "absent"} ${info?.mtimeMs ?? ""}\n`);
  }
  return hash.digest("hex");
}

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(TARGETS)) {
  const started = performance.now();
  if (!existsSync(path.join(ROOT, TARGETS[name].entry))) continue;
  if (await make(name)) console.log(`host ${name}: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
