import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createGateway } from "../src/workbook";
import { startWorkbook } from "../tools/lib/headless";
import { ROOT } from "../tools/lib/root";
import { makeSample } from "./campaign";

const OUT = path.join(ROOT, ".build", "samples");

/** Writes the sample as a workbook made by the add-in itself, in the embedded workbook without a screen. */
async function main(): Promise<void> {
  const host = await startWorkbook({});
  const { tables } = await makeSample();
  await createGateway().create(tables);
  await mkdir(OUT, { recursive: true });
  await writeFile(path.join(OUT, "metropole.xlsx"), await host.save());
  host.dispose();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
