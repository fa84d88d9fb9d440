import { rm } from "node:fs/promises";
import path from "node:path";
import { BROWSER_VARIABLE, needBrowser } from "../../scripts/lib/browser.mjs";
import { freshenAddin, freshenHost, freshenSample } from "../../scripts/lib/fresh.mjs";
import { ROOT } from "../../scripts/lib/tool.mjs";

/** Once before all scenarios: a browser, what is built, an empty folder of screenshots, and the server. */
export default async function start() {
  process.env[BROWSER_VARIABLE] = await needBrowser();
  await freshenAddin();
  await freshenHost();
  await freshenSample();
  await rm(path.join(ROOT, "e2e", "output"), { recursive: true, force: true });
  const { startServer } = await import("../../host/server.mjs");
  const server = await startServer();
  process.env.E2E_ADDRESS = server.url;
  globalThis.e2eServer = server;
}
