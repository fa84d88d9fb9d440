import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "../manifest/manifest";

const DEPENDENCIES = "house/dependencies";
const EXPORTED = "\nexport const used: unknown = x;\n";

/** A fault planted in a file, and the rule that must see it; none when the text is right. */
const planted: readonly (readonly [what: string, file: string, text: string, rule?: string])[] = [
  ["the domain reading a workbook", "src/domain/need/p.ts", `import { x } from "../../workbook";`, DEPENDENCIES],
  ["the domain using React", "src/domain/need/p.ts", `import { x } from "react";`, DEPENDENCIES],
  ["a side door of the domain", "src/domain/pooling/p.ts", `import { x } from "../need/need";`, DEPENDENCIES],
  ["the same side door, later", "src/domain/pooling/p.ts", `const x = import("../need/need");`, DEPENDENCIES],
  ["a side door, from a formula", "src/functions/p.ts", `import { x } from "../domain/need/need";`, DEPENDENCIES],
  ["a formula using a screen", "src/functions/p.ts", `import { x } from "../taskpane/texts";`, DEPENDENCIES],
  ["a tool using a screen", "tools/p.ts", `import { x } from "../src/taskpane/texts";`, DEPENDENCIES],
  ["the gateway using a formula", "src/workbook/p.ts", `import { x } from "../functions/prices";`, DEPENDENCIES],
  ["a screen using the host", "src/taskpane/p.tsx", `import { x } from "../../host/grid";`, DEPENDENCIES],
  ["the host using the product", "host/p.ts", `import { x } from "../src/domain/need";`, DEPENDENCIES],
  ["a re-export from outside", "src/domain/need/p.ts", `export { x } from "../../workbook";`, DEPENDENCIES],
  ["builders of tests in the product", "src/domain/pooling/p.ts", `import { x } from "../need/testing";`, DEPENDENCIES],
  ["the domain reading the clock", "src/domain/need/p.ts", "const x = Date.now();", "no-restricted-syntax"],
  ["the domain asking for today", "src/domain/need/p.ts", "const x = new Date();", "no-restricted-syntax"],
  ["the domain drawing lots", "src/domain/need/p.ts", "const x = Math.random();", "no-restricted-syntax"],
  ["the domain touching the page", "src/domain/need/p.ts", "const x = document.title;", "no-restricted-globals"],
  ["a default export", "src/domain/need/p.ts", "const x = 1; export default x;", "no-restricted-exports"],
  ["an excuse from types", "src/domain/need/p.ts", "const x: any = 1;", "@typescript-eslint/no-explicit-any"],
  ["a long file", "src/domain/need/p.ts", `const x = 1;${"\n".repeat(401)}`, "max-lines"],
  [
    "a round trip by row",
    "src/workbook/p.ts",
    "const x = async (context: Excel.RequestContext) => { for (const s of [1]) { await context.sync(); void s; } };",
    "office-addins/no-context-sync-in-loop",
  ],
  [
    "an Excel property read before it is loaded, in a .tsx",
    "src/taskpane/p.tsx",
    `const x = (c: Excel.RequestContext) => { const s = c.workbook.worksheets.getActiveWorksheet(); return s.name; };`,
    "office-addins/load-object-before-read",
  ],
  ["an image without words", "src/taskpane/p.tsx", `const x = <img src="a.png" />;`, "jsx-a11y/alt-text"],
  [
    "a hook under a condition",
    "src/taskpane/p.tsx",
    `import { useState } from "react"; function Part() { if (x) useState(1); return null; } const x = Part;`,
    "react-hooks/rules-of-hooks",
  ],
  ["a neighbour", "src/domain/need/p.ts", `import { x } from "./reading";`],
  ["another folder by its door", "src/domain/pooling/rules/p.ts", `import { x } from "../../need";`],
  ["builders of tests in a test", "src/domain/pooling/p.test.ts", `import { x } from "../need/testing";`],
  ["one's own folder, from below", "src/domain/pooling/rules/p.ts", `import { x } from "../opportunity";`],
  ["a small pure library", "src/domain/need/p.ts", `import { x } from "date-fns/locale";`],
  ["a given day", "src/domain/need/p.ts", `const x = new Date("2027-01-01");`],
  ["a screen using the domain", "src/taskpane/p.tsx", `import { x } from "../domain/need";`],
  ["a tool using both sides", "tools/p.ts", `import { x } from "../src/domain/need"; import "../host/headless";`],
];

const found = probe(
  planted.map(([, file, text]) => ({ file, text: text.startsWith("export") ? text : text + EXPORTED })),
);

it.each(planted.map(([what, , , rule], i) => [rule ?? "nothing", what, rule, found[i]] as const))(
  "finds %s in %s",
  (_shown, _what, rule, rules) => {
    if (rule === undefined) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  },
);

function probe(texts: readonly { file: string; text: string }[]): string[][] {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, "probe.mjs")], {
    cwd: ROOT,
    input: JSON.stringify(texts),
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}
