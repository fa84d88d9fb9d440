import { computeSaving, readSavingInput } from "../../src/domain/savings";
import { readPayment, spendMap, type Payment, type SpendMap } from "../../src/domain/spend";
import { indicators, type Steering } from "../../src/domain/steering";
import type { TableRow } from "../../src/domain/table";
import type { Need } from "../../src/domain/need";
import { duel } from "../lib/measure";
import { computingGoal, ratioOf, type Result } from "../lib/result";
import { classifiedNeeds, TODAY } from "../material/needs";

const ACTIONS = 2_000;
const GOAL_MS = 50;
const PAYMENTS = 100_000;
/** What the checks of as many rows are allowed. */
const MAP_GOAL_MS = 2_000;

/** Savings and indicators of a programme, then the spend map of a large authority. */
export async function steering(): Promise<readonly Result[]> {
  return [await indicatorsOfActions(), await mapOfPayments()];
}

async function indicatorsOfActions(): Promise<Result> {
  const needs = classifiedNeeds(ACTIONS);
  const rows = Array.from({ length: ACTIONS }, (_, at) => savingRow(at));
  const [ms, rival] = await duel(
    () => measured(needs, rows),
    () => rows.reduce((total, row) => total + gainOf(row), 0),
  );
  return {
    subject: "steering",
    what: "savings computed from their rows and indicators of as many needs",
    size: ACTIONS,
    ms,
    alternative: {
      name: "(reference − obtained) × quantity in floating point, no indicator, no reason",
      ms: rival,
      ratio: ratioOf(ms.median, rival.median),
    },
    goal: computingGoal(ms, GOAL_MS),
    counts: { lines: measured(needs, rows).savings.lines },
  };
}

function measured(needs: readonly Need[], rows: readonly TableRow[]): Steering {
  const savings = rows.map((row) => {
    const reading = readSavingInput(row);
    const result = reading.ok ? computeSaving(reading.input) : undefined;
    return { twelveMonths: result?.ok ? result.saving.twelveMonths : undefined };
  });
  return indicators({ needs, savings, cumulations: [], poolings: [], targets: [] });
}

function savingRow(at: number): TableRow {
  return {
    id: `G-${at}`,
    method: "Historique",
    referencePrices: 10 + (at % 90),
    referenceOrigin: "Marché précédent",
    startIndex: 110,
    endIndex: 112.5,
    obtainedPrice: 9 + (at % 80),
    quantity12: 100 + at,
    durationMonths: 48,
    levers: "Massification : 60 ; Négociation : 40",
  };
}

function gainOf({ referencePrices, obtainedPrice, quantity12 }: TableRow): number {
  return (Number(referencePrices) - Number(obtainedPrice)) * Number(quantity12);
}

async function mapOfPayments(): Promise<Result> {
  const rows = Array.from({ length: PAYMENTS }, (_, at) => paymentRow(at));
  const [ms, rival] = await duel(
    () => mapOf(rows),
    () => bySupplier(rows),
  );
  return {
    subject: "steering",
    what: "spend map read from the rows: six cuts and the coverage by contracts",
    size: PAYMENTS,
    ms,
    alternative: {
      name: "a pivot table by supplier, amounts in floating point",
      ms: rival,
      ratio: ratioOf(ms.median, rival.median),
    },
    goal: computingGoal(ms, MAP_GOAL_MS),
    counts: { suppliers: mapOf(rows).by.supplier.length },
  };
}

function mapOf(rows: readonly TableRow[]): SpendMap {
  const payments: readonly Payment[] = rows.map(readPayment);
  const steps = spendMap(payments, [], TODAY);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function paymentRow(at: number): TableRow {
  return {
    id: `D-${at}`,
    paidOn: 46_000 + (at % 365),
    supplier: `Fournisseur ${at % 3_000}`,
    supplierType: ["PME", "GE", "ESS", ""][at % 4] ?? "",
    place: `${13_000 + (at % 20)} Portville`,
    title: "Commande courante",
    amount: 50 + (at % 9_000) + 0.5,
    department: `Direction ${at % 30}`,
    family: `${10 + (at % 60)}.01`,
    contract: at % 3 === 0 ? "" : `M-${at % 400}`,
  };
}

function bySupplier(rows: readonly TableRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { supplier, amount } of rows) {
    const key = String(supplier);
    sums.set(key, (sums.get(key) ?? 0) + Number(amount));
  }
  return sums;
}
