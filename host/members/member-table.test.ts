import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { objectTypes } from "../model/types";
import { member, missingSet } from "./member-table";

test("a member is found by its name on the wire, with the set that brought it", () => {
  expect(member("Worksheet", "getrangebyindexes")).toEqual({
    codeName: "getRangeByIndexes",
    set: "ExcelApi",
    version: "1.7",
  });
  expect(member("TableRowCollection", "DeleteRowsAt")).toMatchObject({ set: "ExcelApiOnline", version: "1.1" });
  expect(member("Worksheet", "Nom")).toBeNull();
  expect(missingSet("Worksheet", "TabColor", { ExcelApi: "1.6" })).toBe("ExcelApi 1.7");
  expect(missingSet("Worksheet", "TabColor", { ExcelApi: "1.7" })).toBeNull();
});

/** Written under another name than they are read; or of the functions' own root, which the host does not tell from the workbook. */
const KNOWN_OTHERWISE = new Set(["Worksheet.Gridlines", "Worksheet.Headings", "Workbook.CustomFunctions"]);

test("every public member that the host serves exists in the genuine library", () => {
  const unknown: string[] = [];
  for (const [type, table] of Object.entries(objectTypes)) {
    if (type.startsWith("Microsoft.") || type.startsWith("Ribbon")) continue;
    const names = [table.get, table.set, table.nav, table.call].flatMap((members) => Object.keys(members ?? {}));
    for (const name of names)
      if (!name.startsWith("_") && !member(type, name) && !KNOWN_OTHERWISE.has(`${type}.${name}`))
        unknown.push(`${type}.${name}`);
  }
  expect(unknown).toEqual([]);
});

test("the table is the one that the installed library gives", () => {
  const file = path.join(__dirname, "members.json");
  const before = readFileSync(file, "utf8");
  const printed = execFileSync(process.execPath, [path.join(__dirname, "generate.mjs"), "--print"], {
    encoding: "utf8",
    maxBuffer: 1 << 22,
  });
  expect(printed).toBe(before);
});
