/**
 * npm run excel: the same build inside Excel, where there is one (Windows, macOS). Serves dist/ on https://localhost:3000
 * with a certificate that the system trusts, and asks before installing it (`-- --yes` answers). Ctrl+C takes the add-in
 * out of Excel again.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { platform } from "node:os";
import { createInterface } from "node:readline/promises";
import { freshenAddin } from "./lib/fresh.mjs";
import { excelCandidates } from "./lib/programs.cjs";
import { runTool } from "./lib/tool.mjs";

const require = createRequire(import.meta.url);
const MANIFEST = "dist/manifest.xml";
const debugging = (...args) => runTool("office-addin-debugging", "cli.js", args);

const NO_EXCEL = `Excel is not on this machine. What you can do:

  npm start                     the embedded workbook, in a browser
  Excel on Windows or macOS     run « npm run excel » there, from a clone of this project
  Excel for the web             build with ADDIN_URL=https://… (an address that your browser reaches), serve dist/ there,
                                then Home > Add-ins > More add-ins > Upload my add-in, and choose dist/manifest.xml
  a whole organisation          docs/deployment.md`;

if (!excelCandidates(process.env, platform()).some((file) => existsSync(file))) {
  console.log(NO_EXCEL);
  process.exit(1);
}

const certificates = require("office-addin-dev-certs");
if (!certificates.verifyCertificates() && !(await agreed())) {
  console.log("Nothing was installed. Excel loads an add-in only from an address whose certificate it trusts.");
  process.exit(1);
}
const { key, cert } = await certificates.getHttpsServerOptions();

await freshenAddin();
const { startServer } = await import("../host/server.mjs");
const server = await startServer({ port: 3000, credentials: { key, cert } });
const status = await debugging("start", MANIFEST, "desktop", "--app", "excel", "--no-debug");
if (status !== 0) process.exit(status);
console.log("The add-in is in Excel: tab « Achats ». Ctrl+C takes it out.");
process.on("SIGINT", () => void leave());

async function leave() {
  await debugging("stop", MANIFEST, "desktop");
  await server.close();
  process.exit(0);
}

async function agreed() {
  if (process.argv.includes("--yes")) return true;
  if (!process.stdin.isTTY) return false;
  console.log(
    "Excel needs https. A certificate for localhost alone, made on this machine, valid 30 days, would be added to",
  );
  console.log("the certificates that your account trusts (« npx office-addin-dev-certs uninstall » removes it).");
  const questions = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await questions.question("Install it? [o/y = yes, anything else = no] ");
  questions.close();
  return /^[oy]/i.test(answer.trim());
}
