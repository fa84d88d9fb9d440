import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describeFunctions, functionsFile, type Description } from "../scripts/functions/describe";
import { frenchFormula } from "../scripts/functions/formula";
import { themesOf } from "../scripts/functions/themes";
import { catalogue } from "../src/functions/metadata/catalogue";
import type { AnyThemeTexts } from "../src/functions/metadata/texts";
import { ROOT } from "./manifest/manifest";

const FOLDER = path.join(ROOT, "src/functions");
const ENTRY = path.join(FOLDER, "functions.ts");
const describeWith = (words: Readonly<Record<string, AnyThemeTexts>>): Promise<Description> =>
  describeFunctions(ENTRY, words);

describe("the formulas that Excel lists", () => {
  it("have words in both languages, and an example each", async () => {
    const { functions, errors } = await describeWith(catalogue);
    expect(errors).toEqual([]);
    expect(functions.length).toBeGreaterThan(0);
  });

  it("are those of every file that declares some", () => {
    const declaring = readdirSync(FOLDER).filter(
      (file) => /^[\w-]+\.ts$/.test(file) && readFileSync(path.join(FOLDER, file), "utf8").includes("@customfunction"),
    );
    const listed = themesOf(ENTRY).map(({ file }) => path.basename(file));
    expect([...listed].sort()).toEqual(declaring.sort());
    expect(Object.keys(catalogue).map((theme) => `${theme}.ts`)).toEqual(listed);
  });

  it("keep their identifier and their name in every language", async () => {
    const { functions } = await describeWith(catalogue);
    const [french, english] = (["fr", "en"] as const).map((locale) =>
      functionsFile(functions, locale, "https://example.test").functions.map(({ id, name }) => ({ id, name })),
    );
    expect(french).toEqual(english);
    for (const { id, name } of english ?? []) expect(name).toBe(id);
  });

  it("lead to their own help, and show themselves in their examples", async () => {
    const { functions } = await describeWith(catalogue);
    const [indexer] = functionsFile(functions, "fr", "https://example.test").functions.filter(
      (f) => f.id === "INDEXER",
    );
    expect(indexer?.helpUrl).toBe("https://example.test/aide/fr.html#INDEXER");
    for (const { id, examples } of functions) {
      for (const { formula } of examples) expect(formula).toContain(`ACHATS.${id}(`);
    }
  });

  it("say which words are missing", async () => {
    const { savings } = catalogue;
    const { indexer } = savings?.functions ?? {};
    if (!savings || !indexer) throw new Error("INDEXER has no words to take away");
    const shortened = { ...indexer, description: "", parameters: indexer.parameters.slice(0, 2) };
    const { errors } = await describeWith({
      ...catalogue,
      savings: { ...savings, functions: { ...savings.functions, indexer: shortened } },
    });
    expect(errors).toEqual([
      "savings: INDEXER has no French description",
      "savings: INDEXER has no French words for « endIndex »",
    ]);
  });
});

describe("a formula in French", () => {
  it.each([
    ["=ACHATS.INDEXER(1200.5,110,121)", "=ACHATS.INDEXER(1200,5;110;121)"],
    ['=ACHATS.CLASSER("vis, 4.5 mm")', '=ACHATS.CLASSER("vis, 4.5 mm")'],
    ["=ACHATS.PETITSLOTS({80000,40000.5;1,2},TRUE)", "=ACHATS.PETITSLOTS({80000.40000,5;1.2};VRAI)"],
  ])("writes %s as %s", (stored, typed) => {
    expect(frenchFormula(stored)).toBe(typed);
  });
});
