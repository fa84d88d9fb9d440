import { readFileSync } from "node:fs";
import path from "node:path";
import type { HeadlessHost } from "../../host/headless";
import { startTestHost } from "../../host/headless/host-for-tests";
import { bundleFunctions } from "../../tools/lib/functions-bundle";
import { catalogue } from "../../src/functions/metadata/catalogue";

const examples = Object.values(catalogue).flatMap(({ functions }) =>
  Object.values(functions).flatMap(({ examples: given }) => given.map(({ formula, gives }) => ({ formula, gives }))),
);

describe("formulas in the embedded workbook, through the genuine runtime", () => {
  let host: HeadlessHost;

  beforeAll(async () => {
    const { script, metadata } = await bundleFunctions();
    host = await startTestHost({
      manifest: readFileSync(path.resolve("manifest.xml"), "utf8"),
      functionsJson: metadata,
      addinScripts: [{ name: "functions.js", source: script }],
    });
  }, 60_000);

  afterAll(() => host.dispose());

  it.each(examples.filter(({ formula }) => !formula.includes("CUMUL")))("$formula", async ({ formula, gives }) => {
    expect(await host.formula(formula)).toEqual(Array.isArray(gives) ? { values: gives } : { value: gives });
  });

  it("say why they refuse", async () => {
    expect(await host.formula('=ACHATS.REFERENCE("moyenne",100)')).toMatchObject({ error: "#VALUE!" });
    expect(await host.formula('=ACHATS.GAIN({1;2},{1;"à définir"},{1;1})')).toMatchObject({
      error: "#VALUE!",
      message: "Ligne 2 : « à définir » n'est pas un nombre.",
    });
    expect(await host.formula('=ACHATS.CLASSER("xqzt")')).toMatchObject({
      error: "#N/A",
      message: expect.stringMatching(/^À préciser : aucune famille ne correspond à « xqzt ». .*dites-le/) as string,
    });
    expect(await host.formula('=ACHATS.PROCEDURE(-5,"F","2026-11-25")')).toMatchObject({
      error: "#VALUE!",
      message: "« -5 » est négatif : une estimation ne peut pas l'être.",
    });
    expect(await host.formula('=ACHATS.CUMUL("63.01")')).toMatchObject({ error: "#N/A" });
  });

  it("classify a column in one batch", async () => {
    const mark = host.requests.mark();
    const titles = Array.from({ length: 200 }, (_, index) => `"Entretien des espaces verts site ${index}"`).join(";");
    const result = await host.formula(`=ACHATS.CLASSER({${titles}})`);
    expect(result).toEqual({ values: Array.from({ length: 200 }, () => ["63.01"]) });
    expect(host.requests.totals(mark).roundTrips).toBeLessThanOrEqual(2);
  });
});
