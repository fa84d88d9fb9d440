import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type * as Headless from "./index";
import type { HeadlessHost, HeadlessOptions } from "./host";

const root = path.resolve(__dirname, "../..");
const { startHeadless } = createRequire(__filename)(path.join(root, ".build/host-headless.cjs")) as typeof Headless;

/** A host for a test, with the project's manifest; call `dispose` at the end. */
export function startTestHost(options: Partial<HeadlessOptions> = {}): Promise<HeadlessHost> {
  return startHeadless({ manifest: readFileSync(path.join(root, "manifest.xml"), "utf8"), ...options });
}

/** Code of the error that an act ends with; fails when it succeeds. */
export async function codeOf(
  act: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string; readonly location: string }> {
  try {
    await act;
  } catch (error) {
    const { code, message, debugInfo } = error as {
      code: string;
      message: string;
      debugInfo?: { errorLocation?: string };
    };
    return { code, message, location: debugInfo?.errorLocation ?? "" };
  }
  throw new Error("It should have failed.");
}
