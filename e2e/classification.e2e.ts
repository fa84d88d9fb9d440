import type { Browser, Locator } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { eventually } from "./gestures/eventually";
import { survey } from "./gestures/survey";

/** Height of the pane in a window of an ordinary laptop, in CSS pixels. */
const PANE_HEIGHT = 640;

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 860] });
});
afterAll(() => browser.close());

/** Makes the window as high as it takes for the pane to have that height. */
async function lower(height: number): Promise<void> {
  const frame = await desk.page.locator("#pane-content iframe").boundingBox();
  if (!frame) throw new Error("The pane is closed.");
  await desk.page.setViewportSize({ width: 1100, height: Math.round(860 + height - frame.height) });
}

describe("Classement in a small pane", () => {
  it("shows the need, its three suggestions and the search without scrolling", async () => {
    await desk.ribbon("Classement");
    await desk.pane.reads("Besoin 1 sur 135");
    await lower(PANE_HEIGHT);
    await desk.widen(320);
    const search = await desk.pane.role("searchbox", /Chercher une autre famille/).boundingBox();
    const validate = await desk.pane.button("Valider 1 famille et suivant").boundingBox();
    expect((search?.y ?? Infinity) + (search?.height ?? 0)).toBeLessThan(validate?.y ?? 0);
    expect(await survey(desk, "classification")).toEqual([]);
  });

  it("asks before it writes the suggestions, under one button of that name", async () => {
    const { pane } = desk;
    const write = /^Écrire \d+ suggestions$/;
    await pane.click(write);
    await pane.reads(/Famille validée.*n'est pas touchée/);
    expect(await pane.frame.getByRole("button", { name: write }).filter({ visible: true }).count()).toBe(1);
    await desk.keepPane("classification-asking");
    await pane.click("Ne rien écrire");
    await pane.button(write).waitFor();
  });
});

describe("Classement by families", () => {
  /** How many needs of the sheet have a validated family. */
  const validated = async (): Promise<number> =>
    (await desk.workbook.lines("Besoins")).filter((line) => line["Famille validée"] !== "").length;
  const boxes = () => desk.pane.frame.getByRole("group", { name: "Besoins à décider ensemble" }).getByRole("checkbox");

  /** Whether nothing hides the middle of a box: it is neither scrolled away nor under the bar of the main button. */
  const inSight = (box: Locator) =>
    box.evaluate((input) => {
      const { x, y, width, height } = input.getBoundingClientRect();
      return (
        document
          .elementFromPoint(x + width / 2, y + height / 2)
          ?.closest(".fui-Checkbox")
          ?.contains(input) === true
      );
    });

  it("shows at once the list that one key validates, the odd one left out", async () => {
    const { pane } = desk;
    const before = await validated();
    await pane.choose("Voir d'abord", "ce qui se décide d'un coup");
    await boxes().first().waitFor();
    const listed = await boxes().count();
    expect(await survey(desk, "classification-by-family")).toEqual([]);
    await desk.widen(350);
    await pane.frame.getByRole("heading", { level: 2 }).first().click();
    await pane.press("g");
    const odd = (await boxes().first().getAttribute("aria-label")) ?? "";
    await pane.press("Space");
    await pane.press("Enter");
    await eventually(validated, before + listed);
    const line = await desk.workbook.line("Besoins", odd.slice(0, "B-0000".length));
    expect(line["Famille validée"]).toBe("");
    // The next family is there, its list open and heard: Enter again is enough.
    await boxes().first().waitFor();
    const next = await pane.numberIn(/^Valider \d+ familles et suivant$/);
    await desk.keepPane("classification-by-family-next");
    await eventually(async () => inSight(boxes().last()), true);
    await pane.press("Enter");
    await eventually(validated, before + listed + next);
    // A key is heard once the pane has told of the act before.
    await pane.reads(`${next} familles validées.`);
    await pane.press("z");
    await eventually(validated, before + listed);
    await pane.reads(`Annulé : ${next} lignes remises comme avant.`);
    await pane.press("z");
    await eventually(validated, before);
  });

  it("announces the errors to expect as a range, before what is sure is validated", async () => {
    await desk.pane.reads(/erreurs attendues : \d+ à \d+\./);
  });
});

describe("the families and the quality, in English", () => {
  it("stand in nobody's way, whatever the look and the width", async () => {
    const french = desk;
    desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 860], language: "en" });
    try {
      await desk.pane.goTo("Classification");
      await desk.pane.click("Nomenclature");
      await desk.pane.shows("Nomenclature");
      expect(await survey(desk, "nomenclature-en")).toEqual([]);
      await desk.pane.click(/^Back/);
      await desk.pane.click("Quality of the classification");
      await desk.pane.reads(/of the suggestions kept|suggestions kept/);
      await desk.pane.click(/^Confusions/);
      await desk.pane.reads(/11\.06 .* → 67\.09 /);
      expect(await survey(desk, "quality-en")).toEqual([]);
    } finally {
      await desk.leave();
      desk = french;
    }
  });

  it("see no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
