import path from "node:path";
import { ROOT } from "./manifest/manifest";

type Candidates = (environment: Record<string, string>, system: string) => string[];
const { browserCandidates, excelCandidates } = jest.requireActual<Record<string, Candidates>>(
  path.join(ROOT, "scripts/lib/programs.cjs"),
) as { browserCandidates: Candidates; excelCandidates: Candidates };

const WINDOWS = { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\x\\AppData\\Local" };

it("looks for Chrome, then Edge, then Chromium on Windows, for all users then for one", () => {
  expect(browserCandidates(WINDOWS, "win32").slice(0, 3)).toEqual([
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Users\\x\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ]);
});

it("looks in the applications on macOS", () => {
  expect(browserCandidates({ HOME: "/Users/x" }, "darwin")[1]).toBe(
    "/Users/x/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
});

it("looks along the path on Linux", () => {
  expect(browserCandidates({ PATH: "/usr/local/bin:/usr/bin" }, "linux")).toContain("/usr/bin/chromium");
});

it("expects Excel on Windows and macOS alone", () => {
  expect(excelCandidates(WINDOWS, "win32")[0]).toBe("C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE");
  expect(excelCandidates({}, "darwin")).toEqual(["/Applications/Microsoft Excel.app/Contents/MacOS/Microsoft Excel"]);
  expect(excelCandidates({ PATH: "/usr/bin" }, "linux")).toEqual([]);
});
