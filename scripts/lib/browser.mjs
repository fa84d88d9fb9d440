import { existsSync } from "node:fs";
import { homedir, platform } from "node:os";
import path from "node:path";
import { run } from "./tool.mjs";

/** The variable that names the browser to use, before any other. */
export const BROWSER_VARIABLE = "CHROME_PATH";

/**
 * The path of a Chromium browser: the one of the variable, else an installed Chrome, Edge or Chromium.
 * @returns undefined when there is none.
 * @throws Error when the variable names a file that does not exist: using another one silently would mislead.
 */
export function findBrowser(environment = process.env, system = platform(), exists = existsSync) {
  const asked = environment[BROWSER_VARIABLE];
  if (asked) {
    if (exists(asked)) return asked;
    throw new Error(`${BROWSER_VARIABLE} names ${asked}, which does not exist.`);
  }
  return candidates(environment, system).find((file) => exists(file));
}

function candidates(environment, system) {
  if (system === "win32") {
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    const known = roots.filter((root) => root !== undefined);
    return [...programs, "Chromium\\Application\\chrome.exe"].flatMap((program) =>
      known.map((root) => path.win32.join(root, program)),
    );
  }
  if (system === "darwin") {
    const names = ["Google Chrome", "Microsoft Edge", "Chromium"];
    const roots = ["/Applications", path.join(environment.HOME ?? homedir(), "Applications")];
    return names.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  const names = ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"];
  const folders = (environment.PATH ?? "").split(":").filter((folder) => folder !== "");
  return names.flatMap((name) => [...folders, "/snap/bin"].map((folder) => `${folder}/${name}`));
}

/** What to install, in the words of the system, when no browser was found. */
export function howToInstall(system = platform()) {
  const commands = {
    win32: "winget install Google.Chrome",
    darwin: "brew install --cask google-chrome",
  };
  const command = commands[system] ?? "sudo apt-get install chromium   (Fedora: sudo dnf install chromium)";
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
    await run("apt-get", ["install", "-y", "-qq", "chromium", "fonts-liberation"], quiet);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(howToInstall());
}
