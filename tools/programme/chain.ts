import { allotmentScenarios, recommendedScenario, type AllotmentScenario } from "../../src/domain/allotment";
import { createClassifier, learntModel } from "../../src/domain/classification";
import { euros } from "../../src/domain/money";
import { estimatedValue, readNeed, valueOf, type Need } from "../../src/domain/need";
import { familyRow, Nomenclature, readFamily, SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { findOpportunities, type PoolingOpportunity } from "../../src/domain/pooling";
import { needDates, scheduleOf, type ScheduleResult } from "../../src/domain/schedule";
import { readFile, readOrigin, readSubmission, type Submission } from "../../src/domain/submission";
import { choiceLabel, type TableRow } from "../../src/domain/table";
import {
  authoritiesOf,
  cumulate,
  DEFAULT_PARAMETERS,
  parameterRow,
  procedureFor,
  readDepartments,
  readParameters,
  type CumulationResult,
  type Parameter,
} from "../../src/domain/threshold";
import { readCheckSettings, validate, type Anomaly } from "../../src/domain/validation";
import { sentencesIn } from "../../src/locales";
import type { WorkbookGateway } from "../../src/workbook";
import type { Clock } from "./clock";

/** Lots of an opportunity, cut as the tool would start the discussion. */
export interface AllottedOpportunity {
  readonly opportunity: PoolingOpportunity;
  readonly scenario: AllotmentScenario;
}

/** The back-planning of a pool, or of a need that is in none. */
export interface ScheduledPurchase {
  /** Number of the pool; undefined for a need alone. */
  readonly pool: string | undefined;
  readonly needIds: readonly string[];
  readonly result: ScheduleResult;
}

/** A first programme: everything that was found, from the file to the lots. */
export interface Programme {
  readonly submission: Submission;
  readonly needs: readonly Need[];
  readonly anomalies: readonly Anomaly[];
  readonly nomenclature: Nomenclature;
  readonly cumulation: CumulationResult;
  readonly allotted: readonly AllottedOpportunity[];
  readonly schedule: readonly ScheduledPurchase[];
  /** Needs that have no date from which to plan. */
  readonly undated: readonly string[];
}

/** The sheet speaks the language of the authority. */
const inFrench = sentencesIn("fr");

/**
 * The whole chain on one file, in the workbook: each step reads what it needs there and writes what it found, as the
 * pane does.
 * @param today ISO day.
 */
export async function programme(
  name: string,
  bytes: Uint8Array,
  gateway: WorkbookGateway,
  clock: Clock,
  today: string,
): Promise<Programme> {
  await clock.step("create", async () => {
    await gateway.create({
      nomenclature: SHIPPED_FAMILIES.map(familyRow),
      parameters: DEFAULT_PARAMETERS.map(parameterRow),
    });
    // As the pane does when it opens: where the columns stand is then known to every step.
    await gateway.state();
  });
  const submission = await clock.step("import", async () => {
    const read = readSubmission(await readFile(name, bytes));
    const rows = read.tables.flatMap(({ conversion }) => conversion.rows);
    if (rows.length > 0) await gateway.apply({ code: "submission.import", additions: [{ table: "needs", rows }] });
    return read;
  });
  const anomalies = await clock.step("check", () => check(gateway, today));
  await clock.step("classify", () => classify(gateway));
  const facts = async () => {
    const read = await gateway.read(["needs", "nomenclature", "parameters", "departments"]);
    return {
      needs: read.needs.rows.map(readNeed),
      nomenclature: read.nomenclature.rows.map(readFamily),
      departments: readDepartments(read.departments.rows),
      parameters: readParameters(read.parameters.rows).parameters,
      today,
    };
  };
  const cumulation = await clock.step("cumulate", async () => {
    const { needs, ...context } = await facts();
    return cumulate(needs, context);
  });
  const opportunities = await clock.step("pool", async () => {
    const { needs, ...context } = await facts();
    const authorities = authoritiesOf(
      needs.map(({ department }) => department),
      context.departments,
    );
    const found = findOpportunities(needs, { ...context, legalPersonOf: (name) => authorities.of(name) });
    await gateway.apply({ code: "pooling.propose", additions: [{ table: "poolings", rows: found.map(poolingRow) }] });
    return found;
  });
  const { allotted, needs, nomenclature, parameters } = await clock.step("allot", async () => {
    const { needs: all, ...context } = await facts();
    const byId = new Map(all.map((need) => [need.id, need]));
    const cut = opportunities.map((opportunity) => {
      const members = opportunity.needIds.flatMap((id) => byId.get(id) ?? []);
      return { opportunity, scenario: recommendedScenario(allotmentScenarios(members, context)) };
    });
    await gateway.apply({ code: "allotment.propose", additions: [{ table: "lots", rows: cut.flatMap(lotRows) }] });
    const { nomenclature: families, parameters: figures } = context;
    return { allotted: cut, needs: all, nomenclature: new Nomenclature(families), parameters: figures };
  });
  const planned = await clock.step("schedule", () => Promise.resolve(plan(needs, allotted, { parameters, today })));
  return { submission, needs, anomalies, nomenclature, cumulation, allotted, ...planned };
}

/** A pool is planned as one purchase, under the procedure of its lots; a need in no pool under its own. */
function plan(
  needs: readonly Need[],
  allotted: readonly AllottedOpportunity[],
  context: { readonly parameters: readonly Parameter[]; readonly today: string },
): Pick<Programme, "schedule" | "undated"> {
  const byId = new Map(needs.map((need) => [need.id, need]));
  const pooled = new Set(allotted.flatMap(({ opportunity }) => opportunity.needIds));
  const schedule: ScheduledPurchase[] = [];
  const undated: string[] = [];
  allotted.forEach(({ opportunity: { needIds, vehicle }, scenario }, index) => {
    const dates = needDates(needIds.flatMap((id) => byId.get(id) ?? []));
    const nature = scenario.lots[0]?.nature;
    if (!dates) undated.push(...needIds);
    if (!dates || !scenario.procedure || !nature) return;
    const item = { ...dates, procedure: scenario.procedure.code, nature, joint: vehicle === "joint-procurement" };
    schedule.push({ pool: poolId(index), needIds, result: scheduleOf(item, context) });
  });
  for (const need of needs) {
    if (pooled.has(need.id)) continue;
    const dates = needDates([need]);
    const value = valueOf(estimatedValue(need));
    const nature = valueOf(need.nature) ?? "S";
    if (!dates) undated.push(need.id);
    if (!dates || value === undefined || value < 0) continue;
    const asked = procedureFor(value, nature, dates.neededBy, context.parameters);
    if (!asked.ok) continue;
    const result = scheduleOf({ ...dates, procedure: asked.procedure.code, nature }, context);
    schedule.push({ pool: undefined, needIds: [need.id], result });
  }
  return { schedule, undated };
}

async function check(gateway: WorkbookGateway, today: string): Promise<readonly Anomaly[]> {
  const { needs, nomenclature, parameters } = await gateway.read(["needs", "nomenclature", "parameters"]);
  const read = needs.rows.map(readNeed);
  const families = nomenclature.rows.map(readFamily);
  const anomalies = validate(read, {
    today,
    families,
    parameters: readParameters(parameters.rows).parameters,
    ...readCheckSettings(parameters.rows, today),
  });
  const said = new Map<string, string[]>();
  for (const { needId, reason } of anomalies) {
    const known = said.get(needId);
    if (known) known.push(inFrench(reason));
    else said.set(needId, [inFrench(reason)]);
  }
  const changes = read.map((need) => {
    const value = valueOf(estimatedValue(need));
    const cells = {
      anomalies: (said.get(need.id) ?? []).join(" · "),
      estimatedValue: value === undefined ? "" : euros(value),
    };
    return { table: "needs" as const, id: need.id, cells };
  });
  await gateway.apply({ code: "validation.write", changes });
  return anomalies;
}

async function classify(gateway: WorkbookGateway): Promise<void> {
  const { needs, nomenclature } = await gateway.read(["needs", "nomenclature"]);
  const classifier = createClassifier(new Nomenclature(nomenclature.rows.map(readFamily)), [], await learntModel());
  const changes = needs.rows.map(readNeed).flatMap((need) => {
    const nature = valueOf(need.nature);
    const text = { title: need.title, description: need.description, cpv: need.cpv, ...(nature && { nature }) };
    const [best] = classifier.suggest(text, 1);
    if (!best) return [];
    return [
      { table: "needs" as const, id: need.id, cells: { suggestedFamily: best.family, confidence: best.confidence } },
    ];
  });
  await gateway.apply({ code: "classification.suggest", changes });
}

function poolingRow(opportunity: PoolingOpportunity, index: number): TableRow {
  return {
    id: poolId(index),
    family: opportunity.family,
    title: opportunity.title,
    needs: opportunity.needIds.join("; "),
    departments: opportunity.departments.join("; "),
    amount: euros(opportunity.amount),
    reasons: [
      ...opportunity.reasons.map((reason) => `+ ${inFrench(reason)}`),
      ...opportunity.counterSignals.map((reason) => `− ${inFrench(reason)}`),
    ].join("\n"),
    vehicle: choiceLabel("poolings", "vehicle", opportunity.vehicle),
    decision: choiceLabel("poolings", "decision", "proposed"),
    fingerprint: opportunity.id,
  };
}

/** Number of an opportunity, by its rank. */
export function poolId(index: number): string {
  return `M-${String(index + 1).padStart(4, "0")}`;
}

function lotRows({ scenario }: AllottedOpportunity, index: number): readonly TableRow[] {
  return scenario.lots.map((lot) => ({
    action: poolId(index),
    number: lot.number,
    title: lot.title,
    criterion: choiceLabel("lots", "criterion", scenario.criterion),
    amount: euros(lot.amount),
    needs: lot.needIds.join("; "),
    smallLot: lot.smallLot ? "Oui" : "Non",
  }));
}

/** Line of the file that a need comes from, header counted. */
export function sourceRow(need: Need): number {
  return readOrigin(need.origin)?.row ?? NaN;
}
