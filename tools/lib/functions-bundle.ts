import path from "node:path";
import { build } from "esbuild";
import { describeFunctions, functionsFile, type FunctionsFile } from "../../scripts/functions/describe";
import { themesOf } from "../../scripts/functions/themes";
import { catalogue } from "../../src/functions/metadata/catalogue";
import { ROOT } from "./root";

const ENTRY = path.join(ROOT, "src/functions/functions.ts");

/** The formulas alone, without the pane: a script to run in the add-in's page, and what Excel reads of them. */
export interface FunctionsBundle {
  readonly script: string;
  readonly metadata: FunctionsFile;
}

/** Bundles the formulas as the deployed build associates them, each under its identifier. */
export async function bundleFunctions(): Promise<FunctionsBundle> {
  const { functions, errors } = await describeFunctions(ENTRY, catalogue);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const themes = themesOf(ENTRY);
  const lines = [
    ...themes.map(({ file }, index) => `import * as theme${index} from ${JSON.stringify(file)};`),
    ...functions.map(({ id, theme, codeName }) => {
      const index = themes.findIndex(({ name }) => name === theme);
      return `CustomFunctions.associate(${JSON.stringify(id)}, theme${index}.${codeName});`;
    }),
  ];
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  return { script: outputFiles[0]?.text ?? "", metadata: functionsFile(functions, "fr", "https://localhost:3000") };
}
