import { toSerial } from "../../../domain/calendar";
import { euros } from "../../../domain/money";
import type { PoolingDecision, PoolingOpportunity, PoolingVehicle } from "../../../domain/pooling";
import type { TableRow } from "../../../domain/table";
import type { SpokenAct } from "../../shared/act";
import { labelCell, nextId, type Facts } from "../../shared/facts";
import { totalOf } from "../../shared/findings/selectors";
import type { Speech } from "../../shared/language";

/** What a person makes of an opportunity: which needs stay in, and how they are bought. */
export interface PoolingChoice {
  readonly needIds: readonly string[];
  readonly vehicle: PoolingVehicle;
}

interface Context {
  readonly facts: Facts;
  readonly today: string;
  /** Who decides, "" when it is not said. */
  readonly signer: string;
  readonly speech: Pick<Speech, "sheet">;
}

/** Keeps an opportunity: a row of `Mutualisations`, whose number each need bears. */
export function acceptAct(opportunity: PoolingOpportunity, choice: PoolingChoice, context: Context): SpokenAct {
  const id = nextId("poolings", context.facts.poolings);
  const row = { id, ...poolingRow(opportunity, choice, "accepted", "", context) };
  return {
    code: "pooling.accept",
    values: { count: choice.needIds.length, id },
    additions: [{ table: "poolings", rows: [row] }],
    changes: choice.needIds.map((needId) => ({ table: "needs", id: needId, cells: { pooling: id } })),
  };
}

/** Sets an opportunity aside, with the reason. */
export function refuseAct(opportunity: PoolingOpportunity, motive: string, context: Context): SpokenAct {
  const choice = { needIds: opportunity.needIds, vehicle: opportunity.vehicle };
  const row = poolingRow(opportunity, choice, "refused", motive.trim(), context);
  return { code: "pooling.refuse", values: { count: 1 }, additions: [{ table: "poolings", rows: [row] }] };
}

function poolingRow(
  opportunity: PoolingOpportunity,
  { needIds, vehicle }: PoolingChoice,
  decision: PoolingDecision,
  motive: string,
  { facts, today, signer, speech: { sheet } }: Context,
): TableRow {
  const needs = needIds.flatMap((id) => facts.needById.get(id) ?? []);
  return {
    family: opportunity.family,
    title: opportunity.title,
    needs: needIds.join("; "),
    departments: [...new Set(needs.map(({ department }) => department))].join("; "),
    amount: euros(totalOf(needs)),
    reasons: [
      ...opportunity.reasons.map((reason) => `+ ${sheet.sentence(reason)}`),
      ...opportunity.counterSignals.map((reason) => `− ${sheet.sentence(reason)}`),
    ].join("\n"),
    vehicle: labelCell("poolings", "vehicle", vehicle),
    decision: labelCell("poolings", "decision", decision),
    motive,
    decidedOn: toSerial(today),
    decidedBy: signer.trim(),
    fingerprint: opportunity.id,
  };
}
