import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "./pages";
import { Ribbon } from "./ribbon";

type Press = (event?: { completed: () => void }) => void;

function aRibbon() {
  const buttons = new Map<string, Press>();
  const ribbon = new Ribbon();
  const actions = { associate: (name: string, press: unknown) => void buttons.set(name, press as Press) };
  ribbon.associate(actions, () => Promise.resolve());
  const press = (page: string) => new Promise<void>((completed) => buttons.get(`openPage.${page}`)?.({ completed }));
  return { ribbon, buttons, press };
}

describe("the buttons of the ribbon", () => {
  it("are those of the manifest, one a page", () => {
    const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
    const named = new Set([...manifest.matchAll(/openPage\.\w+/gu)].map(([name]) => name));
    expect([...aRibbon().buttons.keys()].sort()).toEqual([...named].sort());
    expect(named.size).toBe(PAGES.length);
  });

  it("open their page, and say when they are done", async () => {
    const { ribbon, press } = aRibbon();
    const opened: string[] = [];
    ribbon.connect((page) => opened.push(page));
    await press("threshold");
    expect(opened).toEqual(["threshold"]);
  });

  it("remember the page asked for while the pane was not there yet", async () => {
    const { ribbon, press } = aRibbon();
    await press("savings");
    const opened: string[] = [];
    ribbon.connect((page) => opened.push(page));
    ribbon.connect((page) => opened.push(page));
    expect(opened).toEqual(["savings"]);
  });
});
