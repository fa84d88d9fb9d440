import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Expression } from "./vocabulary";

const FOLDER = path.join(__dirname, "titles");

/**
 * Titles written for the project as buyers write theirs, by people who had not seen the real ones; one file for each CPV
 * division, a CPV prefix and a title on each line.
 */
export function writtenTitles(): readonly Expression[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => readFileSync(path.join(FOLDER, file), "utf8").trim().split("\n"))
    .map((line) => {
      const [cpv = "", text = ""] = line.split("\t");
      return { cpv, text };
    });
}
