/** Makes dist/, ready to be served at the address of the variable ADDIN_URL (https://localhost:3000 without it). */
import { runTool } from "./lib/tool.mjs";

process.exitCode = await runTool("webpack-cli", "bin/cli.js", ["--mode", "production", "--stats", "errors-warnings"]);
