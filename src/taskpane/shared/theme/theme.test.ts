import { themeFor } from "./theme";

const SYSTEM = { prefersDark: false, forcedColours: false };

describe("the theme of the pane", () => {
  it.each([
    ["what Office says", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, SYSTEM, "dark"],
    ["a dark background when Office says no more", { bodyBackgroundColor: "#262626" }, SYSTEM, "dark"],
    [
      "a light background over a system that prefers dark",
      { bodyBackgroundColor: "#F3F2F1" },
      { ...SYSTEM, prefersDark: true },
      "light",
    ],
    ["the system when Office says nothing", undefined, { ...SYSTEM, prefersDark: true }, "dark"],
    ["the system when Office's colour is not one", { bodyBackgroundColor: "inherit" }, SYSTEM, "light"],
    [
      "pure black and white as high contrast",
      { isDarkTheme: true, bodyBackgroundColor: "#000000", bodyForegroundColor: "#ffffff" },
      SYSTEM,
      "contrast",
    ],
    ["forced colours before all", { isDarkTheme: false }, { ...SYSTEM, forcedColours: true }, "contrast"],
  ] as const)("follows %s", (_rule, office, system, theme) => {
    expect(themeFor(office, system)).toBe(theme);
  });
});
