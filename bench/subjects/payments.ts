import type { TableRow } from "../../src/domain/table";
import { createGateway } from "../../src/workbook";
import { startWorkbook } from "../../tools/lib/headless";
import { timingOf } from "../lib/measure";
import { ratioOf, type Result } from "../lib/result";
import { paymentRow } from "../material/payments";

const MANY = 100_000;
const FEW = 10_000;

/** What an act cost: processor time, host and library included, and what went on the wire. */
interface Cost {
  readonly ms: number;
  readonly cpu: number;
  readonly roundTrips: number;
  readonly responseBytes: number;
  readonly rows: number;
}

/** An extract of payments written in one act, then undone, through the genuine client library; once, it is long. */
export async function payments(): Promise<readonly Result[]> {
  const few = await written(FEW);
  const many = await written(MANY);
  return [
    resultOf("an extract of payments written in one act", many.apply, few.apply),
    resultOf("the same undone in one act", many.undo, few.undo),
  ];
}

async function written(count: number): Promise<{ readonly apply: Cost; readonly undo: Cost }> {
  const host = await startWorkbook({});
  const gateway = createGateway();
  await gateway.create();
  const rows: readonly TableRow[] = Array.from({ length: count }, (_, at) => ({ ...paymentRow(at), id: "" }));
  const costOf = async (work: () => Promise<{ readonly written: number }>): Promise<Cost> => {
    const [mark, start, before] = [host.requests.mark(), performance.now(), process.cpuUsage()];
    const { written: done } = await work();
    const { user, system } = process.cpuUsage(before);
    const { roundTrips, responseBytes } = host.requests.totals(mark);
    return { ms: performance.now() - start, cpu: (user + system) / 1_000, roundTrips, responseBytes, rows: done };
  };
  let actId = "";
  const apply = await costOf(async () => {
    const result = await gateway.apply({ code: "spend.import", additions: [{ table: "payments", rows }] });
    actId = result.actId;
    return result;
  });
  const undo = await costOf(() => gateway.undo(actId));
  const left = (await gateway.read(["payments"])).payments.rows.length;
  host.dispose();
  if (left > 0) throw new Error(`${String(left)} payments are left after the undo.`);
  return { apply, undo };
}

function resultOf(what: string, many: Cost, few: Cost): Result {
  return {
    subject: "payments",
    what,
    size: MANY,
    ms: timingOf([many.ms], [many.cpu]),
    alternative: {
      name: `the same on ${String(FEW)} payments, in processor time`,
      ms: timingOf([few.ms], [few.cpu]),
      ratio: ratioOf(many.cpu, few.cpu),
    },
    counts: {
      rows: many.rows,
      roundTrips: many.roundTrips,
      roundTripsOfAlternative: few.roundTrips,
      responseBytes: many.responseBytes,
    },
  };
}
