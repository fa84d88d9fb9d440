/**
 * npm test: every check, one after the other, from the quickest to say no to the slowest.
 * `node scripts/test.mjs lint unit` runs those steps alone. The last line is "N passed, N failed": the tests of jest and
 * of the browser, and one failure for each other step that failed.
 */
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { BROWSER_VARIABLE, needBrowser } from "./lib/browser.mjs";
import { freshenAddin, freshenHost, freshenSample } from "./lib/fresh.mjs";
import { ROOT, runTool } from "./lib/tool.mjs";

const RESULTS = path.join(ROOT, ".build", "results");

/** Each step answers how many tests passed and failed; those that are not made of tests count only their failure. */
const STEPS = {
  lint: async () => {
    const eslint = await runTool("eslint", "bin/eslint.js", [".", "--max-warnings", "0"]);
    const prettier = await runTool("prettier", "bin/prettier.cjs", ["--check", "--log-level", "warn", "."]);
    return outcome(eslint === 0 && prettier === 0);
  },
  types: async () => outcome((await runTool("typescript", "bin/tsc", ["--noEmit", "-p", "tsconfig.json"])) === 0),
  build: async () => {
    await freshenAddin();
    await freshenHost();
    await freshenSample();
    return outcome(true);
  },
  unit: () => jest("unit", ["--selectProjects", "unit", "tests"]),
  workbook: () => jest("workbook", ["--selectProjects", "built", "host", "workbook"]),
  e2e: async () => jest("e2e", ["--config", "e2e/jest.config.cjs"], { [BROWSER_VARIABLE]: await needBrowser() }),
};
/** Steps that run what is built. */
const NEED_BUILD = new Set(["workbook", "e2e"]);

function outcome(succeeded) {
  return { passed: 0, failed: succeeded ? 0 : 1 };
}

async function jest(name, args, environment = {}) {
  const report = path.join(RESULTS, `${name}.json`);
  await mkdir(RESULTS, { recursive: true });
  await rm(report, { force: true });
  const status = await runTool("jest", "bin/jest.js", [...args, "--json", `--outputFile=${report}`], environment);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(await readFile(report, "utf8"));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
}

async function runStep(name) {
  console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
  const start = performance.now();
  let result;
  try {
    result = await STEPS[name]();
  } catch (error) {
    console.error(error.message);
    result = outcome(false);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { name, seconds, ...result };
}

function wanted(asked) {
  const unknown = asked.filter((name) => !(name in STEPS));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(", ")}. Steps: ${Object.keys(STEPS).join(", ")}.`);
  if (asked.length === 0) return Object.keys(STEPS);
  return asked.some((name) => NEED_BUILD.has(name)) ? ["build", ...asked.filter((name) => name !== "build")] : asked;
}

const results = [];
for (const name of wanted(process.argv.slice(2))) results.push(await runStep(name));

console.log("");
for (const { name, seconds, passed, failed } of results) {
  const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : "ok";
  console.log(`${failed > 0 ? "✗" : "✓"} ${name.padEnd(9)} ${seconds.padStart(6)} s  ${counts}`);
}
const total = (count) => results.reduce((sum, result) => sum + result[count], 0);
if (total("failed") > 0) process.exitCode = 1;
console.log(`${total("passed")} passed, ${total("failed")} failed`);
