/** npm run validate: the manifest against our own checks, and against Microsoft's schemas where they are at hand. */
import { runTool } from "./lib/tool.mjs";

process.exitCode = await runTool("jest", "bin/jest.js", ["--selectProjects", "tests", "--verbose", "tests/manifest"]);
