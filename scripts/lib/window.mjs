import { spawn } from "node:child_process";
import { X509Certificate, createHash } from "node:crypto";
import { platform } from "node:os";
import path from "node:path";
import tls from "node:tls";
import { ROOT } from "./tool.mjs";

/** Whether a window can be shown: always on Windows and macOS, with a display server elsewhere. */
export function hasDisplay() {
  if (platform() === "win32" || platform() === "darwin") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Opens an https address of this machine in a browser window of its own. The development certificate is accepted in that
 * window alone, by its key: nothing is installed in the system, and no other site is trusted more than before.
 */
export async function openWindow(browser, url) {
  const profile = path.join(ROOT, ".build", "browser-profile");
  const flags = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${await keyOf(new URL(url))}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--window-size=1400,900",
  ];
  spawn(browser, [...flags, url], { detached: true, stdio: "ignore" })
    .on("error", (error) => console.error(`The browser did not start (${error.message}).`))
    .unref();
}

/** The fingerprint by which a Chromium browser is told to accept the certificate served at an address. */
function keyOf({ hostname, port }) {
  return new Promise((done, fail) => {
    const socket = tls.connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      const certificate = new X509Certificate(socket.getPeerCertificate().raw);
      socket.end();
      const key = certificate.publicKey.export({ type: "spki", format: "der" });
      done(createHash("sha256").update(key).digest("base64"));
    });
    socket.on("error", fail);
  });
}
