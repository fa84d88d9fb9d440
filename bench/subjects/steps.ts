import { createGateway, type RowChange, type WorkbookGateway } from "../../src/workbook";
import { startWorkbook } from "../../tools/lib/headless";
import { programme } from "../../tools/programme/chain";
import { Clock, type StepCost } from "../../tools/programme/clock";
import { SMALL } from "../lib/growth";
import { median, timingOf } from "../lib/measure";
import { goal, ratioOf, type Result } from "../lib/result";
import { csvFile } from "../material/files";
import { TODAY } from "../material/needs";

const PASSES = 3;
const ROUND_TRIPS_LIMIT = 3;
/** A tenth of the needs: times may shrink, round trips must not depend on it. */
const FEW = SMALL / 10;

/** A pass over the whole chain through the genuine client library, in a workbook without a screen. */
interface Pass {
  readonly steps: readonly StepCost[];
  readonly atOnce: StepCost;
  readonly rowByRow: StepCost;
}

/** Each step at 2,000 needs against the same on 200, then a column written at once against row by row. */
export async function steps(): Promise<readonly Result[]> {
  const [many, few]: [Pass[], Pass[]] = [[], []];
  for (let pass = 0; pass < PASSES; pass++) {
    many.push(await passOn(SMALL));
    few.push(await passOn(FEW));
  }
  const names = many[0]?.steps.map(({ step }) => step) ?? [];
  return [...names.map((name) => stepResult(name, many, few)), columnResult(many)];
}

async function passOn(count: number): Promise<Pass> {
  const host = await startWorkbook({});
  const clock = new Clock(host);
  const gateway = createGateway();
  await programme("besoins.csv", csvFile(count), gateway, clock, TODAY);
  const costs = [...clock.costs];
  await clock.step("at once", () => writeAtOnce(gateway));
  await clock.step("row by row", writeRowByRow);
  host.dispose();
  return { steps: costs, atOnce: cost(clock.costs, "at once"), rowByRow: cost(clock.costs, "row by row") };
}

function cost(costs: readonly StepCost[], step: string): StepCost {
  const found = costs.find((one) => one.step === step);
  if (!found) throw new Error(`The step ${step} was not measured.`);
  return found;
}

function stepResult(name: string, many: readonly Pass[], few: readonly Pass[]): Result {
  const large = many.map((pass) => cost(pass.steps, name));
  const small = few.map((pass) => cost(pass.steps, name));
  const [ms, less] = [large.map((one) => one.ms), small.map((one) => one.ms)];
  const most = (value: (one: StepCost) => number, costs = large): number => Math.max(...costs.map(value));
  const roundTrips = most((one) => one.roundTrips);
  return {
    subject: "steps",
    what: name,
    size: SMALL,
    ms: timingOf(ms),
    alternative: { name: `the same on ${FEW} needs`, ms: timingOf(less), ratio: ratioOf(median(ms), median(less)) },
    // The tables are made once, for ever; the goal is for the steps of the job.
    ...(name === "create" ? {} : { goal: goal("roundTrips", roundTrips, ROUND_TRIPS_LIMIT) }),
    counts: {
      roundTrips,
      roundTripsOfAlternative: most((one) => one.roundTrips, small),
      requestBytes: most((one) => one.requestBytes),
      responseBytes: most((one) => one.responseBytes),
    },
  };
}

function columnResult(passes: readonly Pass[]): Result {
  const ours = passes.map(({ atOnce }) => atOnce);
  const theirs = passes.map(({ rowByRow }) => rowByRow);
  const [ms, rival] = [ours.map((one) => one.ms), theirs.map((one) => one.ms)];
  return {
    subject: "steps",
    what: `a column of ${FEW} needs among ${SMALL}, read, journalled and written`,
    size: FEW,
    ms: timingOf(ms),
    alternative: {
      name: "a round trip a row, neither checked nor undoable",
      ms: timingOf(rival),
      ratio: ratioOf(median(ms), median(rival)),
    },
    counts: {
      roundTrips: Math.max(...ours.map((one) => one.roundTrips)),
      roundTripsOfAlternative: Math.max(...theirs.map((one) => one.roundTrips)),
    },
  };
}

async function writeAtOnce(gateway: WorkbookGateway): Promise<void> {
  const { needs } = await gateway.read(["needs"]);
  const changes = needs.rows
    .slice(0, FEW)
    .map(({ id }): RowChange => ({ table: "needs", id: String(id), cells: { service: "Achats" } }));
  await gateway.apply({ code: "bench", changes });
}

/** What an add-in that knows no better does. */
async function writeRowByRow(): Promise<void> {
  await Excel.run(async (context) => {
    const columns = context.workbook.tables.getItem("Besoins").columns;
    const column = columns.getItem("Service").getDataBodyRange();
    for (let row = 0; row < FEW; row++) {
      column.getCell(row, 0).values = [["Achats"]];
      await context.sync();
    }
  });
}
