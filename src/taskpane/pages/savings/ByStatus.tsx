import { cents, euros, sum } from "../../../domain/money";
import { TABLES } from "../../../domain/table";
import { choiceCell, type SavingRow } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Breakdown } from "./Breakdown";

const STATUSES = TABLES.savings.columns.find(({ key }) => key === "status")?.choices ?? [];

/** How sure the savings are: identified, forecast, contracted, measured; what is measured is not what is hoped for. */
export function ByStatus({ savings }: { readonly savings: readonly SavingRow[] }) {
  const { t } = useSpeech();
  const computed = savings.flatMap(({ row, twelveMonths }) =>
    twelveMonths === undefined ? [] : [{ status: choiceCell("savings", row, "status"), gain: cents(twelveMonths) }],
  );
  const of = (status: string | undefined) => computed.filter((one) => one.status === status).map(({ gain }) => gain);
  const parts = [...STATUSES, { value: undefined, label: t("savings.noStatus") }].flatMap(({ value, label }) => {
    const gains = of(value);
    return gains.length === 0 ? [] : [[label, euros(sum(gains))] as const];
  });
  return <Breakdown id="by-status" title={t("savings.byStatus")} parts={parts} />;
}
