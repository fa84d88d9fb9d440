/** Makes dist/, ready to be served at the address of the variable ADDIN_URL (https://localhost:3000 without it). */
import { runTool } from "./lib/tool.mjs";

// The pane offers the sample on an empty workbook: it is part of what is served.
const status = await runTool("tsx", "dist/cli.mjs", ["samples/make.ts"]);
process.exitCode =
  status || (await runTool("webpack-cli", "bin/cli.js", ["--mode", "production", "--stats", "errors-warnings"]));
