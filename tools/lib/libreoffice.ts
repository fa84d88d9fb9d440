import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Where LibreOffice is usually installed on the three systems. */
const PLACES = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Undefined where it is not installed: its tests say so and are skipped. */
export const soffice = PLACES.find((place) => existsSync(place));

/** Formulas are computed again at the opening: what is read is its own result, not what the file remembers. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Converts a workbook with LibreOffice, in a profile of its own.
 * @returns the content of each file asked for
 */
export function convert(bytes: Uint8Array, to: string, made: readonly string[]): readonly Buffer[] {
  const folder = mkdtempSync(path.join(tmpdir(), "achats-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    writeFileSync(path.join(folder, "book.xlsx"), bytes);
    const args = ["--headless", "--convert-to", to, "--outdir", folder, path.join(folder, "book.xlsx")];
    execFileSync(soffice ?? "soffice", [`-env:UserInstallation=file://${profile}`, ...args], {
      stdio: "ignore",
      timeout: 90_000,
    });
    return made.map((name) => readFileSync(path.join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many pages a PDF has. */
export function pagesOf(pdf: Buffer): number {
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/gu)].length;
}
