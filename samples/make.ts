import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeSample } from "./campaign";

const OUT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../.build/samples");

/** Writes the sample to .build/samples: the tables as JSON (the pane loads them), the departments' files as they are. */
async function main(): Promise<void> {
  const { tables, submissions } = await makeSample();
  await mkdir(OUT, { recursive: true });
  await writeFile(path.join(OUT, "metropole.json"), JSON.stringify(tables));
  for (const { name, bytes } of submissions) await writeFile(path.join(OUT, name), bytes);
  const rows = Object.entries(tables).map(([table, content]) => `${table} ${String(content.length)}`);
  console.log(`${path.relative(process.cwd(), OUT)}: ${rows.join(", ")}, ${String(submissions.length)} files`);
}

void main();
