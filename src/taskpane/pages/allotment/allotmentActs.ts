import type { AllotmentScenario } from "../../../domain/allotment";
import { toSerial } from "../../../domain/calendar";
import { euros } from "../../../domain/money";
import type { TableRow } from "../../../domain/table";
import type { SpokenAct } from "../../shared/act";
import { labelCell } from "../../shared/facts";
import type { Subject } from "../../shared/findings/subjects";

/** What a person decides on a scenario. */
export interface AllotmentDecision {
  readonly noAllotmentReason: string;
  /** Lots that one bidder may win at most; undefined = no limit. */
  readonly bidderLimit: number | undefined;
  readonly signer: string;
  /** ISO day. */
  readonly today: string;
}

/** Writes the lots of a scenario; those that the subject had before are removed by the same act. */
export function chooseAct(subject: Subject, scenario: AllotmentScenario, decision: AllotmentDecision): SpokenAct {
  const { noAllotmentReason, bidderLimit = "", signer, today } = decision;
  const rows = scenario.lots.map((lot): TableRow => {
    return {
      action: subject.id,
      number: lot.number,
      title: lot.title,
      criterion: labelCell("lots", "criterion", scenario.criterion),
      amount: euros(lot.amount),
      needs: lot.needIds.join("; "),
      smallLot: labelCell("lots", "smallLot", lot.smallLot ? "yes" : "no"),
      decision: labelCell("lots", "decision", "kept"),
      noAllotmentReason,
      bidderLimit,
      decidedOn: toSerial(today),
      decidedBy: signer.trim(),
    };
  });
  const before = subject.lots.map(({ id }) => id);
  return {
    code: "allotment.choose",
    values: { count: rows.length, id: subject.id },
    additions: [{ table: "lots", rows }],
    ...(before.length > 0 ? { removals: [{ table: "lots", ids: before }] } : {}),
  };
}
