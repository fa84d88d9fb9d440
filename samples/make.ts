import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeSample } from "./campaign";
import { NASTY_FILES } from "./nasty";

const OUT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../.build/samples");

/** Writes the sample to .build/samples: the tables as JSON (the pane loads them), the departments' files as they are. */
async function main(): Promise<void> {
  const { tables, submissions } = await makeSample();
  await mkdir(OUT, { recursive: true });
  await writeFile(path.join(OUT, "metropole.json"), JSON.stringify(tables));
  for (const { name, bytes } of submissions) await writeFile(path.join(OUT, name), bytes);
  const nasty = process.argv.includes("--nasty") ? await writeNasty(path.join(OUT, "nasty")) : 0;
  const rows = Object.entries(tables).map(([table, content]) => `${table} ${String(content.length)}`);
  console.log(
    `${path.relative(process.cwd(), OUT)}: ${rows.join(", ")}, ${String(submissions.length)} files${nasty > 0 ? `, ${String(nasty)} nasty ones` : ""}`,
  );
}

/** The files that imports are tried on, each beside what must be found in it. */
async function writeNasty(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  for (const { name, why, bytes, expected } of NASTY_FILES) {
    await writeFile(path.join(folder, name), await bytes());
    await writeFile(path.join(folder, `${name}.expected.json`), JSON.stringify({ why, ...expected }, null, 2));
  }
  return NASTY_FILES.length;
}

void main();
