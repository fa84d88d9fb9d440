import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { bundleFunctions } from "./lib/functions-bundle";
import { startWorkbook } from "./lib/headless";
import { fromUser } from "./lib/root";

const USAGE = `npm run --silent formula -- '=ACHATS.SEUIL("dispense","2026-11-22","S")' [--workbook FILE.xlsx]`;

/** Computes one formula in its stored form and prints its answer as JSON: {value}, {values} or {error, message}. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { workbook: { type: "string" } }, allowPositionals: true });
  const [formula] = positionals;
  if (formula === undefined || positionals.length > 1) throw new Error(`One formula is expected: ${USAGE}`);
  const workbook =
    values.workbook === undefined ? undefined : new Uint8Array(await readFile(fromUser(values.workbook)));
  const functions = await bundleFunctions();
  const host = await startWorkbook({ functions, ...(workbook && { workbook }) });
  console.log(JSON.stringify(await host.formula(formula)));
  host.dispose();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
