import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Host } from "./host";

const root = path.resolve(__dirname, "../../..");

interface Bundle {
  startHeadless(options: { readonly manifest: string; readonly payloadLimit?: number }): Promise<Host>;
}

/** Starts the embedded workbook without a screen: the genuine client library runs against it. */
export function startHost(payloadLimit?: number): Promise<Host> {
  const { startHeadless } = createRequire(__filename)(path.join(root, ".build/host-headless.cjs")) as Bundle;
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  return startHeadless({ manifest, ...(payloadLimit === undefined ? {} : { payloadLimit }) });
}
