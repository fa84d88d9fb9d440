import { readNeed, type Need } from "../../src/domain/need";
import { SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import type { TableRow } from "../../src/domain/table";
import { validate, RULES, type Anomaly } from "../../src/domain/validation";
import { LARGE, onTenTimesLess, SMALL } from "../lib/growth";
import { duel } from "../lib/measure";
import { heapPeakOf } from "../lib/memory";
import { ratioOf, type Result } from "../lib/result";
import { needRows, TODAY } from "../material/needs";

/** Every rule on every need, rows read included, against reading the rows and doing nothing else. */
export async function checks(): Promise<readonly Result[]> {
  const [few, many] = [needRows(SMALL), needRows(LARGE)];
  const [small, reading] = await duel(
    () => check(few),
    () => read(few),
  );
  const [large, readingLarge] = await duel(
    () => check(many),
    () => read(many),
    { warmUps: 1, runs: 5 },
  );
  const what = `${RULES.length} rules`;
  const against = (name: string, ms: typeof reading, ours: typeof small) => ({
    name,
    ms,
    ratio: ratioOf(ours.median, ms.median),
  });
  const rival = "reading the needs, no rule";
  return [
    {
      subject: "checks",
      what,
      size: SMALL,
      ms: small,
      heapPeakMb: await heapPeakOf(() => check(few)),
      alternative: against(rival, reading, small),
      counts: { anomalies: check(few).length },
    },
    {
      subject: "checks",
      what,
      size: LARGE,
      ms: large,
      heapPeakMb: await heapPeakOf(() => check(many)),
      alternative: against(rival, readingLarge, large),
      counts: { anomalies: check(many).length },
    },
    { subject: "checks", what: "growth", size: LARGE, ms: large, alternative: onTenTimesLess(small, large) },
  ];
}

function read(rows: readonly TableRow[]): readonly Need[] {
  return rows.map(readNeed);
}

function check(rows: readonly TableRow[]): readonly Anomaly[] {
  return validate(read(rows), { today: TODAY, families: SHIPPED_FAMILIES });
}
