import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project; every script works from there, wherever it was called from. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const { resolve } = createRequire(import.meta.url);

/**
 * Runs Node on a file with arguments, its output going straight to ours, and answers its exit status.
 * No shell: quotes and paths mean the same thing on the three systems.
 */
export function runNode(file, args = [], environment = {}, output = "inherit") {
  return run(process.execPath, [file, ...args], environment, output);
}

/** Runs the command that a package installs, such as `runTool("eslint", "bin/eslint.js", ["."])`. */
export function runTool(packageName, binary, args = [], environment = {}) {
  return runNode(path.join(path.dirname(resolve(`${packageName}/package.json`)), binary), args, environment);
}

/**
 * Runs a program and answers its exit status; 127 when it is not there. What it prints goes to our own output unless
 * `output` says otherwise (as `stdio` of Node); its errors are always shown.
 */
export function run(program, args, environment = {}, output = "inherit") {
  return new Promise((done) => {
    const stdio = ["inherit", output, "inherit"];
    const child = spawn(program, args, { cwd: ROOT, stdio, env: { ...process.env, ...environment } });
    child.on("error", () => done(127));
    child.on("exit", (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}
