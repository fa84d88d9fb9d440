import { readFileSync } from "node:fs";
import path from "node:path";
import type { HeadlessHost } from "../../host/headless";
import { startTestHost } from "../../host/headless/host-for-tests";
import { computeSaving, readSavingInput, type Saving } from "../../src/domain/savings";
import type { TableRow } from "../../src/domain/table";
import { bundleFunctions } from "../../tools/lib/functions-bundle";

/** The figures of a row of `Gains`, as the page computes them. */
function figuresOf(row: TableRow): Saving {
  const reading = readSavingInput(row);
  const result = reading.ok ? computeSaving(reading.input) : undefined;
  if (!result?.ok) throw new Error(JSON.stringify({ row, reading, result }));
  return result.saving;
}

/** A saving whose figures were computed by hand, as a row of the sheet and as formulas. */
interface Case {
  readonly name: string;
  readonly row: TableRow;
  readonly gain: string;
  readonly twelveMonths: number;
  readonly rate?: string;
}

const CASES: readonly Case[] = [
  {
    // 148.50 × 117.9 ÷ 110.2 = 158.876 134…; − 151.20 = 7.676 134… × 1 250 = 9 595.167 8…
    name: "indexed history",
    row: {
      method: "Historique",
      referencePrices: "148,50",
      startIndex: 110.2,
      endIndex: 117.9,
      obtainedPrice: 151.2,
      quantity12: 1_250,
    },
    gain: "ACHATS.GAIN(ACHATS.INDEXER(148.5,110.2,117.9),151.2,1250)",
    rate: "ACHATS.GAIN.TAUX(ACHATS.INDEXER(148.5,110.2,117.9),151.2,1250)",
    twelveMonths: 9_595.17,
  },
  {
    // (12.40 + 11.95 + 13.10) ÷ 3 = 12.483 3…; − 11.60 = 0.883 3… × 4 000 = 3 533.33…
    name: "average of three offers",
    row: {
      method: "Moyenne des offres",
      referencePrices: "12,40 ; 11,95 ; 13,10",
      obtainedPrice: 11.6,
      quantity12: 4_000,
    },
    gain: 'ACHATS.GAIN(ACHATS.REFERENCE("moyenne",{12.4;11.95;13.1}),11.6,4000)',
    rate: 'ACHATS.GAIN.TAUX(ACHATS.REFERENCE("moyenne",{12.4;11.95;13.1}),11.6,4000)',
    twelveMonths: 3_533.33,
  },
  {
    // 10 × 100 + 4 × 50 + 0.333 × 999 = 1 532.667; 9 × 100 + 5 × 50 + 0.3 × 999 = 1 449.70; 82.967
    name: "basket",
    row: { method: "Panier", referencePrices: "10 / 9 / 100 ; 4 / 5 / 50 ; 0,333 / 0,3 / 999" },
    gain: "ACHATS.GAIN({10;4;0.333},{9;5;0.3},{100;50;999})",
    rate: "ACHATS.GAIN.TAUX({10;4;0.333},{9;5;0.3},{100;50;999})",
    twelveMonths: 82.97,
  },
  {
    name: "first offer",
    row: { method: "Première offre", referencePrices: 84_900, obtainedPrice: 79_250.5, quantity12: 1 },
    gain: 'ACHATS.GAIN(ACHATS.REFERENCE("première offre",84900),79250.5,1)',
    twelveMonths: 5_649.5,
  },
  {
    name: "budget",
    row: { method: "Budget", referencePrices: 60_000, obtainedPrice: 61_000, quantity12: 1 },
    gain: 'ACHATS.GAIN(ACHATS.REFERENCE("budget",60000),61000,1)',
    twelveMonths: -1_000,
  },
  {
    // 0.1523 × 118.2 ÷ 120 = 0.150 015 5; − 0.1487 = 0.001 315 5 × 1 850 000 = 2 433.675
    name: "price of a peer, indexed",
    row: {
      method: "Comparable",
      referencePrices: "0,1523",
      startIndex: 120,
      endIndex: 118.2,
      obtainedPrice: "0,1487",
      quantity12: 1_850_000,
    },
    gain: "ACHATS.GAIN(ACHATS.INDEXER(0.1523,120,118.2),0.1487,1850000)",
    twelveMonths: 2_433.68,
  },
  {
    // 32 000 × 106 ÷ 100 = 33 920; − 31 500 = 2 420 × 3
    name: "similar equipment, updated",
    row: {
      method: "Équipement similaire",
      referencePrices: 32_000,
      startIndex: 100,
      endIndex: 106,
      obtainedPrice: 31_500,
      quantity12: 3,
    },
    gain: "ACHATS.GAIN(ACHATS.INDEXER(32000,100,106),31500,3)",
    twelveMonths: 7_260,
  },
  {
    // 10 × 118 ÷ 110 × 100 + 4 × 96 ÷ 100 × 50 = 1 264.727…; 9 × 100 + 3.50 × 50 = 1 075
    name: "basket, each line by its own index",
    row: { method: "Panier", referencePrices: "10 / 9 / 100 / indice 110 à 118 ; 4 / 3,50 / 50 / indice 100 à 96" },
    gain: "ACHATS.GAIN({10;4},{9;3.5},{100;50},{110;100},{118;96})",
    rate: "ACHATS.GAIN.TAUX({10;4},{9;3.5},{100;50},{110;100},{118;96})",
    twelveMonths: 189.73,
  },
  {
    // (18.40 × 117.9 ÷ 110.2 − 19.10) × 2 350 = 1 376.306…
    name: "history, the index inside the formula",
    row: {
      method: "Historique",
      referencePrices: "18,40",
      startIndex: "110,2",
      endIndex: "117,9",
      obtainedPrice: 19.1,
      quantity12: 2_350,
    },
    gain: "ACHATS.GAIN(18.4,19.1,2350,110.2,117.9)",
    rate: "ACHATS.GAIN.TAUX(18.4,19.1,2350,110.2,117.9)",
    twelveMonths: 1_376.31,
  },
  {
    // (128 000 − 119 500) × 1
    name: "first offer of a large purchase",
    row: { method: "Première offre", referencePrices: "128 000", obtainedPrice: 119_500, quantity12: 1 },
    gain: 'ACHATS.GAIN(ACHATS.REFERENCE("première offre",128000),119500,1)',
    twelveMonths: 8_500,
  },
  {
    // Discount of 12 % on 44 000 € paid: 50 000 € at the old prices.
    name: "discount then volume",
    row: { method: "Comparable", referencePrices: "50 000", obtainedPrice: 44_000, quantity12: 1 },
    gain: "ACHATS.GAIN.REMISE(0,0.12,44000)",
    twelveMonths: 6_000,
  },
];

describe("a row of Gains and the formulas on the same figures, through the genuine runtime", () => {
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

  const value = async (formula: string) => {
    const result = (await host.formula(`=${formula}`)) as { readonly value?: unknown };
    return typeof result.value === "number" ? result.value : Number.NaN;
  };

  it.each(CASES)("agree to the cent: $name", async ({ row, gain, rate, twelveMonths }) => {
    const figures = figuresOf({ durationMonths: 48, notifiedOn: "15/03/2027", ...row });
    expect(figures.twelveMonths).toBe(twelveMonths);
    expect(await value(gain)).toBe(twelveMonths);
    if (rate !== undefined) expect(await value(rate)).toBeCloseTo(figures.rate ?? Number.NaN, 12);
    expect(await value(`ACHATS.GAIN.PRORATA(${gain},"2027-03-15",2027)`)).toBe(figures.yearN);
    expect(await value(`ACHATS.GAIN.PRORATA(${gain},"2027-03-15",2028)`)).toBe(figures.yearN1);
    expect((figures.yearN ?? 0) + (figures.yearN1 ?? 0)).toBeCloseTo(figures.twelveMonths, 6);
  });

  it("agree on a global cost: four years of energy at 4 % against a cheaper machine that eats more", async () => {
    const before = "ACHATS.GAIN.COUTGLOBAL(28000,{3200;3200;3200;3200},0.04,600,2500)";
    const now = "ACHATS.GAIN.COUTGLOBAL(31000,{1900;1900;1900;1900},0.04,600,3000)";
    // 28 000 + 3 200 × 3.629 895… + 600 − 2 500 = 37 715.66; 31 000 + 1 900 × 3.629 895… + 600 − 3 000 = 35 496.80
    expect([await value(before), await value(now)]).toEqual([37_715.66, 35_496.8]);
    const figures = figuresOf({
      method: "Coût global",
      referencePrices: "37715,66",
      obtainedPrice: 35_496.8,
      quantity12: 1,
      durationMonths: 48,
    });
    expect(figures).toMatchObject({ fullDuration: 2_218.86, twelveMonths: 554.72 });
    expect(await value(`ROUND((${before}-${now})*12/48,2)`)).toBe(figures.twelveMonths);
    const told = figuresOf({
      method: "Coût global",
      referencePrices:
        "Ancien : achat 28 000 / par an 3 200 + 3 200 + 3 200 + 3 200 / fin de vie 600 / valeur résiduelle 2 500 ; Nouveau : achat 31 000 / par an 1 900 + 1 900 + 1 900 + 1 900 / fin de vie 600 / valeur résiduelle 3 000 ; Taux : 4 %",
      quantity12: 1,
      durationMonths: 48,
    });
    expect(told).toEqual(figures);
  });

  it("agree on lines of any size, prices to the thousandth", async () => {
    for (let at = 1; at <= 12; at++) {
      const [reference, obtained, quantity] = [at * 37.113 + 0.005, at * 35.007, at * at + 3];
      const [start, end] = [98.4 + at, 101.7 + at];
      const figures = figuresOf({
        method: "Historique",
        referencePrices: reference,
        startIndex: start,
        endIndex: end,
        obtainedPrice: obtained,
        quantity12: quantity,
        durationMonths: 12,
      });
      const updated = `ACHATS.INDEXER(${reference},${start},${end})`;
      expect(await value(`ACHATS.GAIN(${updated},${obtained},${quantity})`)).toBe(figures.twelveMonths);
    }
  }, 60_000);
});
