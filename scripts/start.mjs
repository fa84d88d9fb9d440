/**
 * npm start: builds what has changed, serves it on https://localhost:3000 and opens the embedded workbook with the sample.
 * `npm start -- --empty` opens an empty workbook; `-- --no-open` only serves. Ctrl+C stops.
 */
import { findBrowser, howToInstall } from "./lib/browser.mjs";
import { freshenAddin, freshenHost, freshenSample } from "./lib/fresh.mjs";
import { hasDisplay, openWindow } from "./lib/window.mjs";

const options = new Set(process.argv.slice(2));

await freshenAddin();
await freshenHost();
await freshenSample();
const { startServer } = await import("../host/server.mjs");
const server = await startServer({ port: 3000 });
const url = `${server.url}/host/${options.has("--empty") ? "" : "?sample=metropole.xlsx"}`;

console.log(`\nThe embedded workbook, with the pane beside it:\n\n  ${url}\n`);
await show();
console.log("Ctrl+C stops.");
process.on("SIGINT", () => void server.close().then(() => process.exit(0)));

async function show() {
  if (options.has("--no-open")) return;
  if (!hasDisplay()) {
    console.log("There is no display here: open this address in a browser of this machine.");
    return;
  }
  const browser = findBrowser();
  if (browser) return openWindow(browser, url);
  console.log(
    `${howToInstall()}\nAnother browser works too, once it has been told to accept the development certificate.`,
  );
}
