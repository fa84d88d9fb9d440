import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** LibreOffice on this machine, if any. */
export const soffice = PLACES.find((place) => existsSync(place));

/** The same workbook, opened by LibreOffice and saved again in a format. */
export function savedAgain(bytes: Uint8Array, format: "xlsx" | "ods" | "xls"): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "achats-"));
  try {
    const [source, out] = [path.join(folder, "form.xlsx"), path.join(folder, "out")];
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const args = [profile, "--headless", "--convert-to", format, "--outdir", out, source];
    execFileSync(soffice ?? "soffice", args, { stdio: "ignore", timeout: 90_000 });
    return readFileSync(path.join(out, `form.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
