import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { addressFromEnvironment } from "../../scripts/address";
import { addresses, readManifest, ROOT } from "../manifest/manifest";

const DIST = path.join(ROOT, "dist");
const read = (file: string) => readFileSync(path.join(DIST, file), "utf8");
const page = read("taskpane.html");

it("holds every file that the manifest names, at the address of the build", () => {
  const address = addressFromEnvironment(process.env);
  const named = addresses(readManifest(path.join(DIST, "manifest.xml")));
  expect(named.filter((each) => !each.startsWith(`${address}/`))).toEqual([]);
  expect(named.filter((each) => !existsSync(path.join(DIST, each.slice(address.length))))).toEqual([]);
});

it("lets the pane run its own scripts and Office.js, and talk to nobody else", () => {
  const [, policy] = /Content-Security-Policy"? content="([^"]+)"/.exec(page) ?? [];
  expect((policy ?? "").split("; ")).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "connect-src 'self'",
      "worker-src 'self'",
    ]),
  );
  // A script without address would be refused by that policy.
  expect([...page.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !tag.includes("src="))).toEqual([]);
  expect(page).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
});

it("runs nothing that the policy forbids, such as a text taken for code", () => {
  const scripts = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((file) => /\beval\(|\bnew Function\(/.test(read(file)))).toEqual([]);
});

it("associates each described formula with its code, in the file that Excel loads", () => {
  const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
  const bundle = read("taskpane.js");
  expect(functions.filter(({ id }) => !bundle.includes(`CustomFunctions.associate("${id}"`))).toEqual([]);
});

it("opens with less than 400 KB, Office.js apart", () => {
  const firstLoad = [page, ...[...page.matchAll(/src="?([\w./-]+\.js)/g)].map(([, file]) => read(file ?? ""))];
  expect(firstLoad.length).toBeGreaterThan(1);
  const bytes = firstLoad.reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(bytes).toBeLessThan(400 * 1024);
});
