import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { ROOT } from "../../tools/lib/root";
import type { Subject } from "./result";

/**
 * The subject of a file of bench/subjects, its code assembled as the shipped one is: what runs TypeScript directly adds a
 * call to every function, to keep its name, which costs a third more to code made of many.
 */
export async function assembled(file: string, subject: string): Promise<Subject> {
  const outfile = path.join(ROOT, ".build", "bench", `${file}.cjs`);
  await build({
    entryPoints: [path.join(ROOT, "bench", "subjects", `${file}.ts`)],
    ...{ outfile, bundle: true, packages: "external", platform: "node", target: "node20", logLevel: "error" },
  });
  const subjects = createRequire(__filename)(outfile) as Readonly<Record<string, Subject>>;
  const found = subjects[subject];
  if (!found) throw new Error(`no subject ${subject} in ${file}`);
  return found;
}
