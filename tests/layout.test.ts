import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./manifest/manifest";

const DOMAIN = path.join(ROOT, "src/domain");
const SKIPPED_FOLDERS = new Set(["node_modules", "dist", ".git", ".build", "coverage", "output"]);

/** The project's files, without what is installed or built. */
function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : files(file);
    return [file];
  });
}
const code = files(ROOT).filter((file) => /\.(ts|tsx|mjs|cjs|js)$/.test(file));
const shown = (file: string) => path.relative(ROOT, file);

it("opens every folder of the domain by one door", () => {
  const folders = readdirSync(DOMAIN, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const closed = folders.filter(({ name }) => !existsSync(path.join(DOMAIN, name, "index.ts")));
  expect(closed.map(({ name }) => name)).toEqual([]);
});

it("names files by what they hold", () => {
  expect(code.filter((file) => /\/(utils?|helpers?|misc|common)\.\w+$/.test(file)).map(shown)).toEqual([]);
});

it("switches no rule of lint or of types off", () => {
  const off = ["eslint" + "-disable", "@ts-" + "ignore", "@ts-" + "nocheck"];
  const faulty = code.filter((file) => off.some((words) => readFileSync(file, "utf8").includes(words)));
  expect(faulty.map(shown)).toEqual([]);
});

it("runs only scripts that exist", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const missing = Object.entries(scripts).filter(([, command]) => {
    const file = /^(?:node|tsx) (\S+)/.exec(command)?.[1];
    return file !== undefined && !existsSync(path.join(ROOT, file));
  });
  expect(missing).toEqual([]);
});

it("needs no shell: the scripts run on Windows, macOS and Linux", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const shell = Object.entries(scripts).filter(([, command]) => /[&|;<>$`]|\b(rm|cp|mv|cat|sh)\b/.test(command));
  expect(shell).toEqual([]);
});
