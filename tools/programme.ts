import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { createGateway } from "../src/workbook";
import { startWorkbook } from "./lib/headless";
import { fromUser } from "./lib/root";
import { programme } from "./programme/chain";
import { Clock } from "./programme/clock";
import { summary } from "./programme/print";
import { report } from "./programme/report";

const USAGE = "npm run --silent programme -- FILE [--json] [--out FILE.xlsx] [--today YYYY-MM-DD]";

/** From a list of needs to a first programme, in a workbook without a screen. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean" }, out: { type: "string" }, today: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`One file is expected: ${USAGE}`);
  const bytes = new Uint8Array(await readFile(fromUser(file)));
  const host = await startWorkbook({});
  const clock = new Clock(host);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const found = await programme(path.basename(file), bytes, createGateway(), clock, today);
  const answer = report(found, clock.costs);
  console.log(values.json ? JSON.stringify(answer) : summary(answer));
  if (values.out !== undefined) await writeFile(fromUser(values.out), await host.save());
  host.dispose();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
