import { existsSync } from "node:fs";
import { platform } from "node:os";
import { browserCandidates } from "./programs.cjs";
import { run } from "./tool.mjs";

/** The variable that names the browser to use, before any other. */
export const BROWSER_VARIABLE = "CHROME_PATH";

/**
 * The path of a Chromium browser: the one of the variable, else an installed Chrome, Edge or Chromium.
 * @returns undefined when there is none.
 * @throws Error when the variable names a file that does not exist: using another one silently would mislead.
 */
export function findBrowser() {
  const asked = process.env[BROWSER_VARIABLE];
  if (asked && !existsSync(asked)) throw new Error(`${BROWSER_VARIABLE} names ${asked}, which does not exist.`);
  return asked || browserCandidates(process.env, platform()).find((file) => existsSync(file));
}

/** What to install, in the words of the system, when no browser was found. */
export function howToInstall() {
  const commands = { win32: "winget install Google.Chrome", darwin: "brew install --cask google-chrome" };
  const command = commands[platform()] ?? "sudo apt-get install chromium   (Fedora: sudo dnf install chromium)";
  return [
    "No Chrome, Edge or Chromium was found. Install one:",
    `  ${command}`,
    `or name one: set the variable ${BROWSER_VARIABLE} to its program.`,
  ].join("\n");
}

/**
 * A browser, installed by apt-get when there is none and we are root on Debian, as in a build container.
 * @throws Error saying what to install.
 */
export async function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("No browser: installing chromium with apt-get.");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], quiet);
    await run("apt-get", ["install", "-y", "-qq", "chromium", "fonts-liberation"], quiet, "ignore");
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(howToInstall());
}
