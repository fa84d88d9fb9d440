import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** LibreOffice, where it is installed. */
export const SOFFICE = PLACES.find((place) => existsSync(place));

/** Saves files under another format with LibreOffice, all at once; the answers come in the same order. */
export function savedByLibreOffice(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  format: "xls" | "ods" | "xlsx",
): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), "achats-nasty-"));
  try {
    const out = path.join(folder, "out");
    const paths = files.map(({ name, bytes }) => {
      writeFileSync(path.join(folder, name), bytes);
      return path.join(folder, name);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    execFileSync(SOFFICE ?? "soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...paths], {
      stdio: "ignore",
      timeout: 240_000,
    });
    return files.map(({ name }) => new Uint8Array(readFileSync(path.join(out, `${path.parse(name).name}.${format}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
