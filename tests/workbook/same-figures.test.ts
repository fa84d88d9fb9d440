import { readFileSync } from "node:fs";
import path from "node:path";
import type { HeadlessHost } from "../../host/headless";
import { startTestHost } from "../../host/headless/host-for-tests";
import { makeSample } from "../../samples/campaign";
import { allotmentScenarios, recommendedScenario, smallLots } from "../../src/domain/allotment";
import { toSerial } from "../../src/domain/calendar";
import { createClassifier } from "../../src/domain/classification";
import { cents, euros } from "../../src/domain/money";
import { readNeed, type Need } from "../../src/domain/need";
import { Nomenclature, SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { duplicateGroups, findOpportunities } from "../../src/domain/pooling";
import { scheduleOf } from "../../src/domain/schedule";
import type { TableRow } from "../../src/domain/table";
import {
  cumulate,
  decpProcedure,
  DEFAULT_PARAMETERS,
  readDepartments,
  type CumulationResult,
} from "../../src/domain/threshold";
import { createGateway } from "../../src/workbook";
import { bundleFunctions } from "../../tools/lib/functions-bundle";

const NEEDS = 80;
/** Milliseconds: each formula computes the workbook again. */
const PATIENCE = 60_000;
const TODAY = new Date().toISOString().slice(0, 10);
const context = { nomenclature: SHIPPED_FAMILIES, parameters: DEFAULT_PARAMETERS, today: TODAY };

const text = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`;
const column = (values: readonly unknown[]): string =>
  `{${values.map((value) => (typeof value === "number" ? String(value) : text(value))).join(";")}}`;

/** What the pages compute, and what the formulas answer in a cell of the same workbook. */
describe("pages and formulas say the same figures", () => {
  let host: HeadlessHost;
  let needs: readonly Need[];
  let result: CumulationResult;

  const cells = async (formula: string): Promise<readonly unknown[]> => {
    const answer = await host.formula(formula);
    if (!("values" in answer)) throw new Error(JSON.stringify(answer));
    return answer.values.map(([cell]) => cell);
  };
  const cell = async (formula: string): Promise<unknown> => {
    const answer = await host.formula(formula);
    return "value" in answer ? answer.value : answer;
  };

  beforeAll(async () => {
    const { script, metadata } = await bundleFunctions();
    host = await startTestHost({
      manifest: readFileSync(path.resolve("manifest.xml"), "utf8"),
      functionsJson: metadata,
      addinScripts: [{ name: "functions.js", source: script }],
    });
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office, OfficeExtension: host.OfficeExtension });
    const { tables } = await makeSample();
    const classifier = createClassifier(new Nomenclature(SHIPPED_FAMILIES));
    const rows = (tables.needs ?? []).slice(0, NEEDS).map((row): TableRow => {
      const [best] = classifier.suggest({ title: String(row["title"] ?? "") }, 1);
      return { ...row, validatedFamily: best?.family ?? "" };
    });
    const gateway = createGateway();
    await gateway.create({ ...tables, needs: rows });
    const read = await gateway.read(["needs", "departments"]);
    needs = read.needs.rows.map(readNeed);
    result = cumulate(needs, { ...context, departments: readDepartments(read.departments.rows) });
  }, PATIENCE);

  afterAll(() => host.dispose());

  it(
    "Seuils: CUMUL, SEUIL and PROCEDURE",
    async () => {
      const years = new Map<string, number>();
      for (const { key, amount } of result.cumulations) years.set(key, (years.get(key) ?? 0) + amount);
      const alone = result.cumulations.filter(({ key, amount }) => years.get(key) === amount).slice(0, 5);
      expect(alone.length).toBeGreaterThan(3);
      for (const { key, amount, nature, launchDay, thresholds, procedure } of alone) {
        expect([key, await cell(`=ACHATS.CUMUL(${text(key)})`)]).toEqual([key, euros(amount)]);
        expect(await cell(`=ACHATS.SEUIL("dispense","${launchDay}","${nature}")`)).toBe(euros(thresholds.dispense));
        if (procedure.regime !== "common" || procedure.article === "R2121-8") continue;
        const named = await cell(`=ACHATS.PROCEDURE(${String(euros(amount))},"${nature}","${launchDay}")`);
        expect([key, named]).toEqual([key, decpProcedure(procedure.code)]);
      }
    },
    PATIENCE,
  );

  it(
    "Mutualisation: MUTUALISER and DOUBLONS",
    async () => {
      const asked = needs.map(({ title, validatedFamily, department }, at) =>
        readNeed({ id: String(at), title, validatedFamily, department }),
      );
      const groups = await cells(
        `=ACHATS.MUTUALISER(${column(asked.map(({ title }) => title))},${column(asked.map(({ validatedFamily }) => validatedFamily))},${column(asked.map(({ department }) => department))})`,
      );
      const found = findOpportunities(asked, context).map(({ needIds }) => [...needIds].sort());
      const told = new Map<unknown, string[]>();
      groups.forEach((group, at) => told.set(group, [...(told.get(group) ?? []), String(at)]));
      told.delete(0);
      expect([...told.values()].map((ids) => ids.sort().join()).sort()).toEqual(found.map((ids) => ids.join()).sort());
      expect(found.length).toBeGreaterThan(1);

      const titles = [...needs.slice(0, 10), ...needs.slice(0, 3)].map(({ title }) => title);
      const alike = await cells(`=ACHATS.DOUBLONS(${column(titles)})`);
      const same = duplicateGroups(titles.map((title) => ({ title })));
      expect(alike.filter((group) => group !== 0)).toHaveLength(same.flat().length);
    },
    PATIENCE,
  );

  it(
    "Allotissement: ALLOTIR and PETITSLOTS",
    async () => {
      const lines = [
        ["63.01", "Nord", 90_000],
        ["66.01", "Sud", 40_000],
        ["63.01", "Sud", 120_000],
        ["66.01", "Nord", 30_000],
      ] as const;
      const allotted = lines.map(([validatedFamily, place, totalAmount], at) =>
        readNeed({ id: String(at), validatedFamily, place, totalAmount }),
      );
      const scenario = recommendedScenario(allotmentScenarios(allotted, context));
      const numbers = await cells(
        `=ACHATS.ALLOTIR(${column(lines.map(([family]) => family))},${column(lines.map(([, place]) => place))},${column(lines.map(([, , amount]) => amount))})`,
      );
      const expected = allotted.map(({ id }) => scenario.lots.find(({ needIds }) => needIds.includes(id))?.number);
      expect(numbers).toEqual(expected);

      const amounts = [3_850_000, 1_050_000, 230_000, 720_000];
      const small = smallLots(amounts.map(cents), { limit: cents(1_000_000), share: 0.2 });
      expect(await cells(`=ACHATS.PETITSLOTS(${column(amounts)},"T")`)).toEqual(small);
    },
    PATIENCE,
  );

  it(
    "Programme: RETROPLANNING",
    async () => {
      const answer = await host.formula('=ACHATS.RETROPLANNING("2028-09-01","Procédure adaptée")');
      const planned = scheduleOf({ neededBy: "2028-09-01", procedure: "adapted", nature: "S" }, context);
      if (!("values" in answer) || !planned.ok) throw new Error(JSON.stringify([answer, planned]));
      expect(answer.values.map(([, from, to]) => [from, to])).toEqual(
        planned.schedule.phases.map(({ from, to }) => [toSerial(from), toSerial(to)]),
      );
    },
    PATIENCE,
  );
});
