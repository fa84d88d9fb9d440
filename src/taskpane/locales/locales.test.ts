import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../domain/validation";
import { en } from "./en";
import { fr } from "./fr";

type Tree = { readonly [key: string]: string | Tree };

/** Every text with its path. */
function textsOf(tree: Tree, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as const] : textsOf(value, `${path}${key}.`),
  );
}

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)/gu)].map(([, name]) => name ?? "").sort();
}

/** Codes of reasons written in the domain: "family.name" in a `code:` or in a call that makes a reason of it. */
function codesOfTheDomain(): ReadonlySet<string> {
  const root = join(__dirname, "../../domain");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.includes("testing"),
  );
  const codes = new Set<string>();
  for (const file of files) {
    const source = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, "");
    for (const [, code = ""] of source.matchAll(
      /"((?:file|sheet|row|mapping|cell|amount|day|duration|number|year|choice|nature|value|pooling|allotment|saving|threshold|splitting|parameter|target|schedule|action|clap)\.[a-z-]+)"/gu,
    )) {
      codes.add(code);
    }
  }
  for (const { id } of RULES) codes.add(id);
  return codes;
}

const FRENCH = new Map(textsOf(fr));
const ENGLISH = new Map(textsOf(en));

describe("the locales", () => {
  it("have the same texts in both languages", () => {
    expect([...ENGLISH.keys()].sort()).toEqual([...FRENCH.keys()].sort());
  });

  it("quote the same values in both languages", () => {
    const different = [...FRENCH]
      .map(([path, text]) => ({ path, fr: placeholdersOf(text), en: placeholdersOf(ENGLISH.get(path) ?? "") }))
      .filter(({ fr: french, en: english }) => french.join() !== english.join());
    expect(different).toEqual([]);
  });

  it("leave no text empty", () => {
    expect([...FRENCH, ...ENGLISH].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("speak without exclamation marks", () => {
    expect([...FRENCH, ...ENGLISH].filter(([, text]) => text.includes("!"))).toEqual([]);
  });

  it("have a singular for each plural", () => {
    const paths = [...FRENCH.keys()];
    const alone = paths.filter((path) => path.endsWith("_other") && !FRENCH.has(path.replace(/_other$/u, "_one")));
    expect(alone).toEqual([]);
  });

  it("have a sentence for every reason that the domain gives", () => {
    const sentences = new Set(Object.keys(fr.reasons).map((code) => code.replace(/_(?:zero|one|other)$/u, "")));
    expect([...codesOfTheDomain()].filter((code) => !sentences.has(code))).toEqual([]);
  });

  it("have a heading for every rule of Contrôle", () => {
    expect(Object.keys(fr.rules).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});
