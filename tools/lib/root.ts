import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project, wherever the command was called from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
