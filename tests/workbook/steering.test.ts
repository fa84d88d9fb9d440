/** @jest-environment ./host/headless/jest-environment.cjs */
import Papa from "papaparse";
import type { HeadlessHost } from "../../host/headless";
import { readAction } from "../../src/domain/action";
import { addDays, toSerial } from "../../src/domain/calendar";
import { readNeed } from "../../src/domain/need";
import {
  dashboard,
  indicators,
  readTarget,
  valueOfNeed,
  type Dashboard,
  type LiveFigure,
} from "../../src/domain/steering";
import type { TableRow } from "../../src/domain/table";
import type { ComposedLine, ComposedSheet } from "../../src/workbook";
import { TestWorkbook } from "../../src/workbook/testing/workbook";
import { convert, pagesOf, soffice } from "../../tools/lib/libreoffice";

declare const excelHost: Pick<HeadlessHost, "save">;

const AS_STORED = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
const whereInstalled = soffice === undefined ? it.skip : it;
if (soffice === undefined) console.warn("LibreOffice is not installed: the tests of printed sheets are skipped.");

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => toSerial(addDays(today, days));

/** Needs written in every way that a rate has to understand. */
const NEEDS: readonly TableRow[] = [
  ["Voirie", "66.10", 1_200.5, "Clause sociale", "Clause environnementale", "Programmé"],
  ["Voirie", "66.1", 900, "Critère social ; Marché réservé", "Pas de considération environnementale", "Transmis"],
  ["voirie", "66.10", 50, "Insertion", "", "Transmis"],
  ["Culture", "", 4_000, "Pas de considération sociale", "Critère environnemental", ""],
  ["Culture", "10.01", "à définir", "Clause sociale", "Clause environnementale", "Transmis"],
  ["Sports", "10.01", 7_777, "Clause sociale", "Clause environnementale", "Abandonné"],
].map(([department, validatedFamily, annualAmount, social, environmental, status], rank) => ({
  id: `B-${String(rank + 1).padStart(4, "0")}`,
  title: `Besoin ${String(rank)}`,
  ...{ department, validatedFamily, annualAmount, status, character: "Ponctuel" },
  suggestedFamily: "10.01",
  socialConsiderations: social,
  environmentalConsiderations: environmental,
  pooling: rank === 1 ? "M-0001" : "",
}));
const CONTENT = {
  needs: NEEDS.map((row) => {
    const value = valueOfNeed(readNeed(row));
    return { ...row, estimatedValue: value === undefined ? "" : value / 100 };
  }),
  poolings: [
    { id: "M-0001", needs: "B-0001; B-0002", decision: "Retenue" },
    { id: "M-0002", needs: "B-0004", decision: "Écartée" },
  ],
  savings: [
    { id: "G-0001", title: "Papier", status: "Constaté", twelveMonths: 1_500.25 },
    { id: "G-0002", title: "Bennes", status: "Prévisionnel", twelveMonths: -200 },
    { id: "G-0003", title: "Sel", status: "Identifié" },
  ],
  actions: [
    { id: "A-0001", status: "À engager", amount: 90_000, launchOn: inDays(30) },
    { id: "A-0002", status: "À engager", amount: 40_000, launchOn: inDays(200) },
    { id: "A-0003", status: "Terminée", amount: 10_000, launchOn: inDays(5), frozenOn: inDays(-90) },
    {
      id: "A-0004",
      status: "En cours",
      frozenOn: inDays(-90),
      initialAmbition: "Clause sociale : oui",
      currentAmbition: "Clause sociale : non",
      drift: "Clause sociale : abandonné",
    },
  ],
  targets: [{ id: "O-0007", scope: "Tous", indicator: "Considération sociale", target: 0.3 }],
} satisfies Parameters<typeof TestWorkbook.holding>[0];

function boardOf(): Dashboard {
  const savings = CONTENT.savings.map(({ status, ...saving }) => ({
    twelveMonths: "twelveMonths" in saving ? saving.twelveMonths : undefined,
    status: { Constaté: "observed", Prévisionnel: "forecast", Identifié: "identified" }[status],
  }));
  const steering = indicators({
    needs: CONTENT.needs.map(readNeed),
    poolings: [
      { needIds: ["B-0001", "B-0002"], decision: "accepted" },
      { needIds: ["B-0004"], decision: "refused" },
    ],
    savings,
    targets: CONTENT.targets.map(readTarget).flatMap((reading) => (reading.ok ? [reading.target] : [])),
  });
  return dashboard({ steering, savings, actions: CONTENT.actions.map(readAction) }, today);
}

/** Every figure of the dashboard, whatever part it stands in. */
function figuresOf(part: unknown): readonly LiveFigure[] {
  if (typeof part !== "object" || part === null) return [];
  if ("formula" in part) return [part as LiveFigure];
  return Object.values(part).flatMap(figuresOf);
}

const sheet = (name: ComposedSheet["sheet"], lines: readonly ComposedLine[]): ComposedSheet => ({
  sheet: name,
  widths: [60, 30],
  lines,
  charts: [],
  landscape: false,
  pages: "one",
});

describe("the dashboard without the add-in", () => {
  const figures = figuresOf(boardOf());
  const lines = figures.map(({ formula }) => ({
    cells: [{ column: 0, value: "?", formula, look: "figure" as const }],
  }));
  let workbook: TestWorkbook;
  beforeAll(async () => {
    workbook = await TestWorkbook.holding(CONTENT);
    await workbook.gateway.writeSheets([sheet("Tableau de bord", lines)]);
    await workbook.host.settle();
  }, 60_000);

  it("gives in the embedded workbook the figures of the pane", () => {
    const id = workbook.grid.sheets.byName("Tableau de bord")?.id ?? "";
    const rect = { sheet: id, row: 0, column: 0, rows: lines.length, columns: 1 };
    const { values } = workbook.grid.cells.read(rect, ["values"]);
    expect(values.map(([value]) => value)).toEqual(figures.map(({ value }) => value));
    expect(figures.length).toBeGreaterThan(40);
  });

  whereInstalled(
    "gives in LibreOffice, which computes them again, the figures of the pane",
    async () => {
      const [csv] = convert(await excelHost.save(), AS_STORED, ["book-Tableau de bord.csv"]);
      const read = Papa.parse<string[]>(csv?.toString("utf8").trimEnd() ?? "").data;
      expect(read.map(([text = ""]) => (text.endsWith("%") ? Number.parseFloat(text) / 100 : Number(text)))).toEqual(
        figures.map(({ value }) => value),
      );
    },
    120_000,
  );
});

describe("a page for the officials", () => {
  whereInstalled(
    "prints on one A4 page, even full of long texts",
    async () => {
      const workbook = TestWorkbook.empty();
      const long = "Un motif que quelqu'un a pris le temps d'écrire, et qui va à la ligne plusieurs fois. ".repeat(3);
      const lines = Array.from({ length: 30 }, (_, rank): ComposedLine => {
        const cells = [0, 1].map((column) => ({ column, value: `${String(rank)} ${long}`, look: "text" as const }));
        return { cells };
      });
      await workbook.gateway.writeSheets([sheet("CLAP", lines)]);
      await workbook.host.settle();
      const [pdf] = convert(await excelHost.save(), "pdf", ["book.pdf"]);
      expect(pagesOf(pdf ?? Buffer.alloc(0))).toBe(1);
    },
    120_000,
  );
});
