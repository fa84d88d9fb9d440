import { ORDER } from "./element-order";
import { addresses, at, everything, named, readManifest } from "./manifest";

const manifest = readManifest();
const overrides = at(manifest, "VersionOverrides");
const resources = at(overrides, "Resources");
const resource = new Map(
  resources.children.flatMap((list) => list.children).map((each) => [each.attributes.id, each] as const),
);
const valueOf = (resid: string | undefined) => resource.get(resid)?.attributes.DefaultValue;

describe("what Excel refuses", () => {
  it.each(Object.keys(ORDER))("puts the children of <%s> in Excel's order", (name) => {
    const order = ORDER[name] ?? [];
    for (const { children } of named(manifest, name)) {
      const ranks = children.map((child) => order.indexOf(child.name));
      expect(children.filter((_, i) => ranks[i] === -1)).toEqual([]);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });

  it("has an identifier, a version in four numbers and https addresses alone", () => {
    expect(at(manifest, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(at(manifest, "Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(addresses(manifest).filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  it("keeps identifiers short and different", () => {
    const controls = ["CustomTab", "Group", "Control"].flatMap((name) => named(overrides, name));
    for (const elements of [controls, [...resource.values()]]) {
      const ids = elements.map(({ attributes }) => attributes.id ?? "");
      expect(ids.filter((id) => !/^[\w.]{1,32}$/.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
    ["Urls", 2048],
  ])("keeps %s under %i characters in every language", (list, most) => {
    const texts = everything(at(resources, list)).flatMap(({ attributes }) => [
      attributes.DefaultValue ?? "",
      attributes.Value ?? "",
    ]);
    expect(texts.filter((text) => text.length > most)).toEqual([]);
  });

  it("finds every resource named, and names every resource", () => {
    const used = everything(overrides).flatMap(({ attributes }) => attributes.resid ?? []);
    expect(used.filter((resid) => !resource.has(resid))).toEqual([]);
    expect([...resource.keys()].filter((id) => id === undefined || !used.includes(id))).toEqual([]);
  });

  it("runs the pane, the formulas and the ribbon in one runtime", () => {
    const host = at(overrides, "Hosts", "Host");
    const pages = [
      at(host, "Runtimes", "Runtime"),
      at(host, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation"),
      at(host, "DesktopFormFactor", "FunctionFile"),
      ...named(host, "Action").flatMap(({ children }) => children.filter(({ name }) => name === "SourceLocation")),
    ].map(({ attributes }) => attributes.resid);
    expect(new Set(pages)).toEqual(new Set(["Taskpane.Url"]));
    expect(valueOf("Taskpane.Url")).toBe(at(manifest, "DefaultSettings", "SourceLocation").attributes.DefaultValue);
  });
});

describe("what we promise", () => {
  it("asks for the lowest Excel that has what it uses, and for RibbonApi nowhere", () => {
    const sets = named(at(manifest, "Requirements"), "Set").map(
      ({ attributes }) => `${attributes.Name ?? ""} ${attributes.MinVersion ?? ""}`,
    );
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.2", "ExcelApi 1.14"]);
    expect(overrides.children.map(({ name }) => name)).toEqual(["Hosts", "Resources"]);
  });

  it("speaks French by default, and English once for each English locale", () => {
    expect(at(manifest, "DefaultLocale").text).toBe("fr-FR");
    for (const element of everything(manifest)) {
      const locales = element.children.filter(({ name }) => name === "Override").map((each) => each.attributes.Locale);
      if (locales.length > 0) expect(locales).toEqual(["en-US", "en-GB"]);
    }
  });

  it("translates every label and tip of the ribbon, and never the namespace", () => {
    const texts = ["ShortStrings", "LongStrings"].flatMap((list) => at(resources, list).children);
    const untranslated = texts.filter(({ children }) => children.length === 0).map(({ attributes }) => attributes.id);
    // « Programme » is the same word in both languages.
    expect(untranslated).toEqual(["Functions.Namespace", "Group.Programme"]);
    expect(valueOf("Functions.Namespace")).toBe("ACHATS");
  });

  it("gives each button an icon in eight sizes, drawn for it", () => {
    for (const icon of named(overrides, "Icon")) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const { attributes } of icon.children) {
        expect(valueOf(attributes.resid)).toMatch(new RegExp(`-${attributes.size ?? ""}\\.png$`));
      }
    }
    const drawings = named(overrides, "Control").map((control) => at(control, "Icon", "Image").attributes.resid);
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it("opens each page of the pane by a function of the ribbon", () => {
    expect(named(overrides, "FunctionName").map(({ text }) => text)).toEqual(
      [
        ...["home", "submission", "validation", "classification", "threshold"],
        ...["pooling", "allotment", "programme", "savings", "steering"],
      ].map((page) => `openPage.${page}`),
    );
  });
});
