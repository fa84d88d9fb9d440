import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

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

/** A file by its name, as it is on a disk. */
interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Converts files with LibreOffice, all at once, in a profile of its own.
 * @param to a format, as LibreOffice names it: "xlsx", "pdf"
 * @param made names of the files it makes
 * @returns the content of each, in their order
 */
function convertAll(files: readonly NamedFile[], to: string, made: readonly string[]): readonly Buffer[] {
  const folder = mkdtempSync(path.join(tmpdir(), "achats-"));
  try {
    const [profile, out] = [path.join(folder, "profile"), path.join(folder, "out")];
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const paths = files.map(({ name, bytes }) => {
      writeFileSync(path.join(folder, name), bytes);
      return path.join(folder, name);
    });
    const args = ["--headless", "--convert-to", to, "--outdir", out, ...paths];
    execFileSync(soffice ?? "soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...args], {
      stdio: "ignore",
      timeout: 240_000,
    });
    return made.map((name) => readFileSync(path.join(out, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts one workbook, called `book.xlsx`. */
export function convert(bytes: Uint8Array, to: string, made: readonly string[]): readonly Buffer[] {
  return convertAll([{ name: "book.xlsx", bytes }], to, made);
}

/** The same workbooks, opened by LibreOffice and saved again in a format, in the same order. */
export function savedAgain(files: readonly NamedFile[], format: "xlsx" | "ods" | "xls"): readonly Uint8Array[] {
  const made = files.map(({ name }) => `${path.parse(name).name}.${format}`);
  return convertAll(files, format, made).map((bytes) => new Uint8Array(bytes));
}

/** How many pages a PDF has. */
export function pagesOf(pdf: Buffer): number {
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/gu)].length;
}
