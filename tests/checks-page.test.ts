import { readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../src/domain/validation";
import { checksPage } from "../tools/lib/checks-page";

const WRITTEN = readFileSync(path.join(__dirname, "../docs/checks.md"), "utf8");

test("docs/checks.md says what the rules say (npm run --silent checks > docs/checks.md)", () => {
  expect(WRITTEN).toBe(checksPage());
});

test("each rule has its line, its sentence and its severity", () => {
  const lines = WRITTEN.split("\n").filter((line) => line.startsWith("| `"));
  expect(lines).toHaveLength(RULES.length);
  expect(lines.filter((line) => /\|\s*\|/u.test(line.split("|").slice(0, 5).join("|")))).toEqual([]);
});
