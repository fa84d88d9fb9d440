/**
 * jest environment: a jsdom window where the genuine client library has started against an embedded workbook. The library
 * runs in the window's own realm, so `instanceof` holds in tests and React has its document; the workbook runs outside of
 * it, from the bundle that host/build.mjs makes.
 *
 *     /** @jest-environment ./host/headless/jest-environment.cjs *\/
 *
 * Tests find `Office`, `Excel`, `OfficeExtension`, `CustomFunctions` on the window as in a real page, and the host as
 * `excelHost` (grid with gestures, request log, settle). `@jest-environment-options {"host": {…}}` passes options of
 * `startHeadless`: locale, sets, payloadLimit (null = none), paneShown.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { TestEnvironment } = require("jest-environment-jsdom");

const ROOT = path.resolve(__dirname, "../..");

class ExcelEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { testEnvironmentOptions } = config.projectConfig;
    const options = { ...testEnvironmentOptions, url: "https://localhost/page.html" };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions: options } }, context);
    this.hostOptions = testEnvironmentOptions.host ?? {};
  }

  async setup() {
    await super.setup();
    const { startInWindow } = require(path.join(ROOT, ".build/host-headless.cjs"));
    const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    this.host = await startInWindow(
      { window: this.global, context: this.getVmContext() },
      { manifest, ...this.hostOptions },
    );
    this.global.excelHost = this.host;
  }

  async teardown() {
    this.host?.dispose();
    await super.teardown();
  }
}

module.exports = ExcelEnvironment;
