import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { isIsoDay } from "../src/domain/calendar";
import { createGateway } from "../src/workbook";
import { startWorkbook } from "./lib/headless";
import { fromUser } from "./lib/root";
import { programme } from "./programme/chain";
import { Clock } from "./programme/clock";
import { summary } from "./programme/print";
import { report } from "./programme/report";

const USAGE = "npm run --silent programme -- FILE [--json] [--out FILE.xlsx] [--today YYYY-MM-DD]";

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(fromUser(file));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

class UsageError extends Error {}

/** Prints, and waits until a pipe has taken all of it: the process is left at once afterwards. */
async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

/** What `parseArgs` throws for an option that it does not know. */
function isBadOption(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** From a list of needs to a first programme, in a workbook without a screen. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean" }, out: { type: "string" }, today: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(`One file is expected: ${USAGE}`);
  if (values.today !== undefined && !isIsoDay(values.today)) {
    throw new UsageError(`Not a day: ${values.today}. Expected: YYYY-MM-DD`);
  }
  const bytes = new Uint8Array(await read(file));
  const host = await startWorkbook({});
  const clock = new Clock(host);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const found = await programme(path.basename(file), bytes, createGateway(), clock, today);
  const answer = report(found, clock.costs);
  await print(values.json ? JSON.stringify(answer) : summary(answer));
  if (values.out !== undefined) await writeFile(fromUser(values.out), await host.save());
  host.dispose();
  if (found.needs.length === 0) throw new Error(`No need was read in ${file}: no table of needs was recognised.`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    // 2: the command was not understood; 1: the file could not be read, or held no need.
    process.exit(error instanceof UsageError || isBadOption(error) ? 2 : 1);
  },
);
