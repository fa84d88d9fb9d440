import type { TableRow } from "../src/domain/table";
import type { Chance } from "./random";

type Defect = (row: TableRow, draw: Chance) => TableRow;

const amountOf = (row: TableRow): number => (typeof row.annualAmount === "number" ? row.annualAmount : 0);
const grouped = (amount: number): string => String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, " ");

/** What is met in the files of real surveys: each defect with how often it strikes. */
const DEFECTS: readonly (readonly [number, Defect])[] = [
  [0.02, (row) => ({ ...row, annualAmount: "à définir" })],
  [0.015, (row) => ({ ...row, annualAmount: `${grouped(amountOf(row) / 1000)} k€` })],
  [0.02, (row) => ({ ...row, annualAmount: `${grouped(amountOf(row) * 1.2)} € TTC` })],
  [0.01, (row) => ({ ...row, annualAmount: `${grouped(amountOf(row) / 1000)} à ${grouped(amountOf(row) / 800)} k€` })],
  [0.015, (row) => ({ ...row, annualAmount: "" })],
  [0.01, (row) => ({ ...row, annualAmount: amountOf(row) / 1000 })],
  [
    0.02,
    (row, draw) => ({ ...row, neededBy: draw.pick(["mars 2027", "T2 2027", "rentrée 2027", "2ème semestre 2027"]) }),
  ],
  [0.015, (row, draw) => ({ ...row, neededBy: draw.pick(["15/03/2025", "01/09/2024", "30/06/2026"]) })],
  [0.01, (row) => ({ ...row, neededBy: "dès que possible" })],
  [0.015, (row) => ({ ...row, nature: "" })],
  [0.01, (row) => ({ ...row, durationMonths: "4 ans" })],
  [0.01, (row) => ({ ...row, durationMonths: "12 mois + 3 reconductions", renewals: "" })],
  [0.01, (row) => ({ ...row, department: `${String(row.department ?? "").toLocaleUpperCase("fr")} ` })],
  [0.012, (row) => ({ ...row, operation: row.nature === "T" ? "" : (row.operation ?? "") })],
  [
    0.01,
    (row, draw) => ({
      ...row,
      title: draw.pick(["Divers", "Prestations", "Achat de matériel", "Services juridiques"]),
    }),
  ],
  [
    0.008,
    (row) => ({
      ...row,
      title: `${String(row.title ?? "")} et formation des agents + maintenance + évacuation des déchets`,
    }),
  ],
  [0.008, (row) => ({ ...row, title: `  ${String(row.title ?? "").replaceAll(" ", "  ")}` })],
  [0.006, (row) => ({ ...row, durationMonths: 60, renewals: 1 })],
];

/** The row as a hurried contributor would have filled it in: at most one defect, most often none. */
export function withDefect(draw: Chance, row: TableRow): TableRow {
  let threshold = draw.next();
  for (const [probability, defect] of DEFECTS) {
    if (threshold < probability) return defect(row, draw);
    threshold -= probability;
  }
  return row;
}
