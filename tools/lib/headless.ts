import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type * as Headless from "../../host/headless";
import type { HeadlessHost } from "../../host/headless";
import { freshenHost } from "../../scripts/lib/fresh.mjs";
import type { FunctionsBundle } from "./functions-bundle";
import { ROOT } from "./root";

/** What a command runs against: a workbook, and the formulas when it needs them. */
export interface HeadlessSetting {
  readonly workbook?: Uint8Array;
  readonly functions?: FunctionsBundle;
}

/**
 * Starts the embedded workbook without a screen, and makes its Excel the one that the gateway finds.
 * The host is built first if its sources changed; what that says goes to the error output.
 */
export async function startWorkbook({ workbook, functions }: HeadlessSetting): Promise<HeadlessHost> {
  await freshenHost(["headless"], { quiet: true });
  const bundle = path.join(ROOT, ".build", "host-headless.cjs");
  const { startHeadless } = createRequire(__filename)(bundle) as typeof Headless;
  const host = await startHeadless({
    manifest: await readFile(path.join(ROOT, "manifest.xml"), "utf8"),
    workbook,
    ...(functions && {
      functionsJson: functions.metadata,
      addinScripts: [{ name: "functions.js", source: functions.script }],
    }),
  });
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office, OfficeExtension: host.OfficeExtension });
  return host;
}
