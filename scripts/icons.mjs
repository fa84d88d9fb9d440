/**
 * Draws assets/NAME-SIZE.png from assets/svg/NAME.svg, in the eight sizes that the ribbon asks for.
 * What a drawing classes "fine" would only blur below 32 px: it is left out there, or what is "coarse" stands for it.
 */
import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { needBrowser } from "./lib/browser.mjs";
import { ROOT } from "./lib/tool.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ASSETS = path.join(ROOT, "assets");

await mkdir(ASSETS, { recursive: true });
const browser = await chromium.launch({ executablePath: await needBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
const drawings = (await readdir(path.join(ASSETS, "svg"))).filter((file) => file.endsWith(".svg"));
for (const drawing of drawings) {
  const svg = await readFile(path.join(ASSETS, "svg", drawing), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const hidden = size < 32 ? ".fine" : ".coarse";
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}${hidden}{display:none}</style>${svg}`);
    const name = `${path.basename(drawing, ".svg")}-${size}.png`;
    await page.screenshot({ path: path.join(ASSETS, name), omitBackground: true });
  }
}
await browser.close();
console.log(`${drawings.length} icons in ${SIZES.length} sizes.`);
