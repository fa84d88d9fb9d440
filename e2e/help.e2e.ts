import type { Browser } from "playwright-core";
import { keep, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("someone who asks Excel for help on a formula", () => {
  it("lands on that formula, in French, with an example that can be typed", async () => {
    const { page, complaints } = await visit(browser, "aide/fr.html#INDEXER");
    const entry = page.locator("#INDEXER");
    expect(await entry.textContent()).toMatch(/Exemple : =ACHATS\.INDEXER\([^;]+;/);
    await keep(page, "help-fr");
    expect(complaints).toEqual([]);
  });

  it("can read it in English, on a dark screen", async () => {
    const { page, complaints } = await visit(browser, "aide/fr.html", { colours: "dark", size: [450, 800] });
    await page.getByRole("link", { name: "In English" }).click();
    await page.waitForURL(/help\/en\.html/);
    expect(await page.locator("#INDEXER").textContent()).toMatch(/Example: =ACHATS\.INDEXER\([^,]+,/);
    await keep(page, "help-en-dark");
    expect(complaints).toEqual([]);
  });
});
