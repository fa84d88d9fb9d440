import { useMemo } from "react";
import { cents, euros, NOTHING, sum, type Cents } from "../../../domain/money";
import type { SavingRow } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Breakdown } from "./Breakdown";

/** Where the savings come from: each saving shared out between its levers. */
export function ByLever({ savings }: { readonly savings: readonly SavingRow[] }) {
  const { t } = useSpeech();
  const levers = useMemo(() => gainsByLever(savings), [savings]);
  return (
    <Breakdown
      id="by-lever"
      title={t("savings.byLever")}
      parts={levers.map(([lever, gain]) => [lever || t("savings.noLever"), gain])}
    />
  );
}

/** € HT on 12 months by lever, largest first; "" for what no lever claims. */
export function gainsByLever(savings: readonly SavingRow[]): readonly (readonly [lever: string, gain: number])[] {
  const gains = new Map<string, Cents>();
  const add = (lever: string, gain: number) => gains.set(lever, sum([gains.get(lever) ?? NOTHING, cents(gain)]));
  for (const { twelveMonths, byLever } of savings) {
    if (twelveMonths === undefined) continue;
    const shares = Object.entries(byLever);
    if (shares.length === 0) add("", twelveMonths);
    for (const [lever, gain] of shares) add(lever, gain);
  }
  return [...gains].map(([lever, gain]) => [lever, euros(gain)] as const).sort((a, b) => b[1] - a[1]);
}
