import { DEFAULT_SETS, atLeast, declares } from "./requirement-sets";

test("versions are compared by their numbers, not as text", () => {
  expect(atLeast("1.14", "1.9")).toBe(true);
  expect(atLeast("1.9", "1.14")).toBe(false);
  expect(atLeast("2.0", "1.15")).toBe(true);
});

test("sets are found without case; one that is not declared is not supported", () => {
  expect(declares(DEFAULT_SETS, "excelapi", "1.15")).toBe(true);
  expect(declares(DEFAULT_SETS, "ExcelApi", "1.16")).toBe(false);
  expect(declares(DEFAULT_SETS, "ExcelApiDesktop", "1.1")).toBe(false);
});
