import { readNeed, type Need } from "../../src/domain/need";
import { SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { Checker, RULES, validate, type Anomaly } from "../../src/domain/validation";
import { SMALL } from "../lib/growth";
import { duel, type Timing } from "../lib/measure";
import { heapPeakOf } from "../lib/memory";
import { computingGoal, ratioOf, type Alternative, type Result } from "../lib/result";
import { needRows, TODAY } from "../material/needs";

/** A whole region's needs, several years of them. */
const HUGE = 100_000;
const CONTEXT = { today: TODAY, families: SHIPPED_FAMILIES };

/** Every rule on every need, against reading the same rows and doing nothing else; then one edit against a full check. */
export async function checks(): Promise<readonly Result[]> {
  const small = await full(SMALL, 60);
  const large = await full(HUGE, 2_000);
  const growth: Alternative = {
    name: `the same on ${SMALL} needs (linear: ${HUGE / SMALL})`,
    ms: small.ms,
    ratio: ratioOf(large.ms.cpu ?? large.ms.median, small.ms.cpu ?? small.ms.median),
  };
  return [
    small.result,
    large.result,
    { subject: "checks", what: "growth", size: HUGE, ms: large.ms, alternative: growth },
    await anEdit(),
  ];
}

async function full(size: number, limit: number): Promise<{ readonly result: Result; readonly ms: Timing }> {
  const rows = needRows(size);
  const needs = rows.map(readNeed);
  const [ms, reading] = await duel(
    () => check(needs),
    () => rows.map(readNeed),
    size > SMALL ? { warmUps: 1, runs: 5 } : {},
  );
  const alternative = { name: "reading the needs, no rule", ms: reading, ratio: ratioOf(ms.median, reading.median) };
  const result: Result = {
    subject: "checks",
    what: `${RULES.length} rules`,
    size,
    ms,
    heapPeakMb: await heapPeakOf(() => check(needs)),
    alternative,
    goal: computingGoal(ms, limit),
    counts: { anomalies: check(needs).length },
  };
  return { result, ms };
}

/** One line typed over in the sheet. */
async function anEdit(): Promise<Result> {
  const needs = needRows(SMALL).map(readNeed);
  const checker = new Checker(CONTEXT);
  checker.check(needs);
  let turn = 0;
  const edited = (): readonly Need[] => needs.with(turn % needs.length, readNeed({ ...needRow, id: `B-${turn++}` }));
  const [ms, whole] = await duel(
    () => checker.check(edited()),
    () => check(edited()),
  );
  const alternative = { name: "a full check", ms: whole, ratio: ratioOf(ms.median, whole.median) };
  return { subject: "checks", what: "one edit", size: SMALL, ms, alternative };
}

const needRow = { title: "Location de bennes à gravats", department: "Voirie", nature: "S", annualAmount: 12_000 };

function check(needs: readonly Need[]): readonly Anomaly[] {
  return validate(needs, CONTEXT);
}
