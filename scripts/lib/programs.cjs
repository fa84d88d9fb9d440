const path = require("node:path");

const BROWSERS = {
  win32: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ],
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"],
  other: [
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "chromium",
    "chromium-browser",
  ],
};
const EXCEL = { win32: ["Microsoft Office\\root\\Office16\\EXCEL.EXE"], darwin: ["Microsoft Excel"], other: [] };

/** Where a Chrome, Edge or Chromium may be on a system (`win32`, `darwin`, else Linux), the most wanted first. */
exports.browserCandidates = (environment, system) => places(BROWSERS, environment, system);

/** Where Excel may be; nowhere on Linux. */
exports.excelCandidates = (environment, system) => places(EXCEL, environment, system);

function places(programs, environment, system) {
  if (system === "win32") {
    const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    return product(programs.win32, roots.filter(Boolean), (program, root) => path.win32.join(root, program));
  }
  if (system === "darwin") {
    const roots = ["/Applications", ...(environment.HOME ? [`${environment.HOME}/Applications`] : [])];
    return product(programs.darwin, roots, (name, root) => `${root}/${name}.app/Contents/MacOS/${name}`);
  }
  const folders = (environment.PATH ?? "").split(":").filter(Boolean);
  return product(programs.other, [...folders, "/snap/bin"], (name, folder) => `${folder}/${name}`);
}

function product(programs, roots, join) {
  return programs.flatMap((program) => roots.map((root) => join(program, root)));
}
