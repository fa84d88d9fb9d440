import type { TableRow } from "../../../domain/table";
import type { SpokenAct } from "../../shared/act";

/** An anomaly that a person set aside, with the reason given. */
export interface Aside {
  readonly needId: string;
  readonly rule: string;
  readonly motive: string;
}

/** What was set aside in the needs, in their order. */
export function asidesOf(rows: readonly TableRow[]): readonly Aside[] {
  return rows.flatMap((row) =>
    entriesOf(row).flatMap((entry): readonly Aside[] => {
      const [rule = "", ...motive] = entry.split(":");
      return [{ needId: String(row["id"] ?? ""), rule: rule.trim(), motive: motive.join(":").trim() }];
    }),
  );
}

/** Takes an anomaly back among those to look at. */
export function takeBackAct({ needId, rule }: Aside, row: TableRow): SpokenAct {
  const kept = entriesOf(row).filter((entry) => entry.split(":")[0]?.trim() !== rule);
  const cells = { ignoredAnomalies: kept.join("; ") };
  const expected = { ignoredAnomalies: row["ignoredAnomalies"] ?? "" };
  return {
    code: "validation.takeBack",
    values: { count: 1 },
    changes: [{ table: "needs", id: needId, cells, expected }],
  };
}

function entriesOf(row: TableRow): readonly string[] {
  return String(row["ignoredAnomalies"] ?? "")
    .split(/[;\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
