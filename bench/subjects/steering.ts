import { computeSaving, readSavingInput } from "../../src/domain/savings";
import { readPayment, spendMap, type Payment, type SpendMap } from "../../src/domain/spend";
import { indicators, type Steering } from "../../src/domain/steering";
import type { TableRow } from "../../src/domain/table";
import type { Need } from "../../src/domain/need";
import { duel } from "../lib/measure";
import { computingGoal, ratioOf, type Result } from "../lib/result";
import { classifiedNeeds, TODAY } from "../material/needs";
import { paymentRow } from "../material/payments";

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
    () => inFloatingPoint(needs, rows),
  );
  return {
    subject: "steering",
    what: "savings computed from their rows (12 months, years, durations, levers, members) and indicators of as many needs",
    size: ACTIONS,
    ms,
    alternative: {
      name: "the same sums in floating point from figures already read, a pass an indicator, no check, no reason",
      ms: rival,
      ratio: ratioOf(ms.median, rival.median),
    },
    goal: computingGoal(ms, GOAL_MS),
    counts: {
      lines: measured(needs, rows).savings.lines,
      notComputed: measured(needs, rows).savings.notComputed,
      centsApart: Math.abs(measured(needs, rows).savings.twelveMonths - inFloatingPoint(needs, rows)),
    },
  };
}

function measured(needs: readonly Need[], rows: readonly TableRow[]): Steering {
  const savings = rows.map((row) => {
    const reading = readSavingInput(row);
    const result = reading.ok ? computeSaving(reading.input) : undefined;
    return { twelveMonths: result?.ok ? result.saving.twelveMonths : undefined };
  });
  return indicators({ needs, savings, poolings: [], targets: [] });
}

/** Lines as an authority has them: one in three is pooled, one in four is contested by Finance. */
function savingRow(at: number): TableRow {
  return {
    id: `G-${at}`,
    method: "Historique",
    referencePrices: 10.45 + (at % 90),
    referenceOrigin: "Marché précédent",
    startIndex: 110,
    endIndex: 112.5,
    obtainedPrice: 9.3 + (at % 80),
    quantity12: 100 + at,
    quantityBefore: 120 + at,
    durationMonths: "12 mois + 3 reconductions",
    notifiedOn: 46_000 + (at % 365),
    levers: "Massification : 60 ; Négociation : 40",
    members: at % 3 === 0 ? "Voirie : 40 ; Culture : 30 ; Sports : 30" : "",
    ...(at % 4 === 0 ? { financeMethod: "Budget", financeReference: 10 } : {}),
    qualitative: at % 5 === 0 ? "Délais : 2 – de 12 à 5 jours" : "",
  };
}

/** The gain over twelve months in cents, after the same figures as ours. */
function inFloatingPoint(needs: readonly Need[], rows: readonly TableRow[]): number {
  let total = 0;
  for (const row of rows) {
    const updated = (Number(row["referencePrices"]) * Number(row["endIndex"])) / Number(row["startIndex"]);
    const gain = (updated - Number(row["obtainedPrice"])) * Number(row["quantity12"]);
    const figures = [gain, gain * 4, gain * 0.6, gain * 0.4, gain / updated, (gain * 200) / 365, (gain * 165) / 365];
    total += Math.round((figures[0] ?? 0) * 100);
  }
  const passes = [
    (need: Need) => need.action !== "",
    (need: Need) => need.pooling !== "",
    (need: Need) => need.socialConsiderations !== "",
    (need: Need) => need.environmentalConsiderations !== "",
  ];
  for (const pass of passes) needs.filter(pass).reduce((sum, need) => sum + Number(need.id.slice(-3)), 0);
  return total;
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

function bySupplier(rows: readonly TableRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { supplier, amount } of rows) {
    const key = String(supplier);
    sums.set(key, (sums.get(key) ?? 0) + Number(amount));
  }
  return sums;
}
