import { freshenHost } from "../lib/fresh.mjs";

/**
 * Before the tests that go through the embedded workbook, which jest loads as a bundle. A host that does not build fails
 * `npm test` at its build step; here it only says so, for most tests of its folder do not need the bundle.
 */
export default async function needsHost() {
  await freshenHost(["grid", "headless"]).catch((error) => console.error(error.message));
}
