import path from "node:path";

/** The root of the project, wherever the command was called from. */
export const ROOT = path.resolve(__dirname, "../..");

/** A path that the user gave, from the folder where the command was typed (npm itself moves to the root). */
export function fromUser(file: string): string {
  return path.resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
}
