import type { TableRow } from "../src/domain/table";
import { DEPARTMENTS, HOLDERS, OTHER_HOLDERS, PLACES, type SampleDepartment } from "./content/departments";
import type { SampleLine } from "./content/line";
import { SHARED_NEEDS } from "./content/shared";
import { withDefect } from "./defects";
import { chance, type Chance } from "./random";

/** Year that the sample programmes. */
export const SAMPLE_YEAR = 2027;
const SEED = 20_270_101;
/** Departments whose answer is partly in a file that the user will import. */
const LATE_DEPARTMENTS = 6;

const characterLabels = {
  recurrent: "Récurrent",
  "one-off": "Ponctuel",
  renewal: "Renouvellement",
  new: "Nouveau",
  unforeseen: "Imprévu",
};

/** Serial number that Excel gives to a day. */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

function roundedAmount(draw: Chance, [low, high]: readonly [number, number]): number {
  const amount = draw.between(low, high);
  const step = amount > 100_000 ? 5_000 : amount > 10_000 ? 500 : 50;
  return Math.round(amount / step) * step;
}

function holdersFor(title: string): readonly string[] {
  return HOLDERS.find(([trade]) => trade.test(title))?.[1] ?? OTHER_HOLDERS;
}

function row(draw: Chance, department: SampleDepartment, line: SampleLine): TableRow {
  const runsAlready = line.character !== "new" && line.nature !== "T" && draw.happens(0.7);
  const endMonth = draw.between(1, 12);
  return {
    year: SAMPLE_YEAR,
    department: department.label,
    service: "",
    contributor: department.contact,
    title: line.title,
    nature: line.nature,
    character: characterLabels[line.character],
    operation: line.operation,
    annualAmount: roundedAmount(draw, line.amount),
    durationMonths: line.months,
    renewals: line.renewals,
    estimateOrigin: draw.pick(["Marché en cours", "Budget", "Devis", "Estimation du service"]),
    currentContract: runsAlready
      ? `${draw.pick(["22", "23", "24"])}-${department.code}-${String(draw.between(10, 99))}`
      : "",
    currentHolder: runsAlready ? draw.pick(holdersFor(line.title)) : "",
    currentEnd: runsAlready ? serial(SAMPLE_YEAR, endMonth, 28) : "",
    neededBy: runsAlready ? serial(SAMPLE_YEAR, endMonth, 28) + 1 : serial(SAMPLE_YEAR, draw.between(2, 12), 1),
    place: line.place || (draw.happens(0.75) ? draw.pick(PLACES) : ""),
    priority: draw.pick(["Haute", "Moyenne", "Moyenne", "Basse"]),
    socialConsiderations: draw.happens(0.45)
      ? draw.pick(["Clause sociale", "Pas de considération sociale", "Pas de considération sociale"])
      : "",
    environmentalConsiderations: draw.happens(0.6)
      ? draw.pick([
          "Clause environnementale",
          "Critère environnemental",
          "Critère environnemental",
          "Pas de considération environnementale",
        ])
      : "",
    status: "Transmis",
  };
}

/** The lines that a department submits: its own trade, and its share of what everybody buys. */
export function linesOf(draw: Chance, department: SampleDepartment): readonly SampleLine[] {
  const shared: SampleLine[] = [];
  for (const wordings of SHARED_NEEDS) {
    if (draw.happens(0.95)) shared.push(draw.pick(wordings));
    // A large department buys the same thing for several sites, each with its own line.
    if (draw.happens(0.35)) shared.push(draw.pick(wordings));
  }
  return [...department.own, ...shared];
}

/** What the tables of the sample hold, and what is still to be imported from the submission files. */
export interface SampleCampaign {
  /** Rows of `Besoins`, with their ids. */
  readonly needs: readonly TableRow[];
  /** Department label → rows that its file will bring. */
  readonly pending: ReadonlyMap<string, readonly TableRow[]>;
}

/** About 400 needs of twelve departments, with the defects of real surveys, always the same. */
export function sampleCampaign(): SampleCampaign {
  const draw = chance(SEED);
  const rows: TableRow[] = [];
  const pending = new Map<string, TableRow[]>();
  DEPARTMENTS.forEach((department, rank) => {
    const answersLate = rank >= DEPARTMENTS.length - LATE_DEPARTMENTS;
    linesOf(draw, department).forEach((line, index) => {
      const clean = row(draw, department, line);
      const submitted = withDefect(draw, clean);
      if (answersLate && index % 3 === 2) {
        pending.set(department.label, [...(pending.get(department.label) ?? []), submitted]);
        return;
      }
      rows.push(submitted);
      if (draw.happens(0.015)) rows.push({ ...clean, contributor: "" });
    });
  });
  return { needs: rows.map((cells, index) => ({ id: `B-${String(index + 1).padStart(4, "0")}`, ...cells })), pending };
}
