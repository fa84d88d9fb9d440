/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readAddin } from "./manifest";

const xml = readFileSync("manifest.xml", "utf8");
const read = (locale: string) => readAddin(xml, locale, "https://localhost:4321");

test("the ribbon is the manifest's, in the language asked for, its addresses brought to this server", () => {
  const french = read("fr-FR");
  const english = read("en-US");
  expect(french.tabs.map((tab) => tab.label)).toEqual(["Achats"]);
  expect(english.tabs[0]?.groups.length).toBe(french.tabs[0]?.groups.length);
  const buttons = french.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons));
  expect(buttons.length).toBeGreaterThan(3);
  for (const button of buttons) {
    expect(button.label).not.toBe("");
    expect(button.icon).toMatch(/^https:\/\/localhost:4321\/assets\//);
  }
  expect(buttons.some((button) => button.action.kind === "pane")).toBe(true);
  expect(buttons.some((button) => button.action.kind === "function" && button.action.name !== "")).toBe(true);
});

test("the functions' namespace and descriptions follow the language", () => {
  expect(read("fr-FR").functions).toEqual({
    namespace: "ACHATS",
    metadataUrl: "https://localhost:4321/functions-fr.json",
  });
  expect(read("en-US").functions?.metadataUrl).toBe("https://localhost:4321/functions.json");
  expect(read("fr-FR").paneUrl).toBe("https://localhost:4321/taskpane.html");
});

test("what is not a manifest is refused", () => {
  expect(() => readAddin("<html/>", "fr-FR", "https://localhost")).toThrow();
});
