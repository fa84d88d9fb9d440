/**
 * npm run --silent bench -- [NAME…] [--save]: measures, as one JSON document. Without a name, every subject.
 * `--save` also writes it to bench/results/DATE.json, the subjects after the date when they were named; `--plot FILE.svg`
 * draws how the time grows with the number of needs. What is being measured is said on the error output.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../tools/lib/root";
import { thisMachine } from "./lib/machine";
import { growthPlot } from "./lib/plot";
import type { Result, Skipped } from "./lib/result";
import { SUBJECTS } from "./subjects";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { save: { type: "boolean" }, plot: { type: "string" } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !(name in SUBJECTS));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(", ")}. Subjects: ${Object.keys(SUBJECTS).join(", ")}.`);
  }
  const machine = thisMachine();
  const results: (Result | Skipped)[] = [];
  for (const [name, load] of Object.entries(SUBJECTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const start = performance.now();
    const subject = await load();
    results.push(...(await subject()));
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const date = new Date().toISOString();
  const text = `${JSON.stringify({ machine, date, node: process.version, results }, null, 2)}\n`;
  process.stdout.write(text);
  const plot = growthPlot(results);
  if (values.plot !== undefined && plot !== undefined) await writeFile(path.resolve(ROOT, values.plot), plot);
  if (values.save !== true) return;
  const folder = path.join(ROOT, "bench", "results");
  await mkdir(folder, { recursive: true });
  // A run of a few subjects leaves that of all of them as it was.
  await writeFile(path.join(folder, `${[date.slice(0, 10), ...positionals].join("-")}.json`), text);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
