import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cents, euros, NOTHING, sum, type Cents } from "../../../domain/money";
import type { SavingRow } from "../../shared/facts";
import { useSpeech } from "../../shared/language";

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  figures: { display: "grid", gridTemplateColumns: "1fr auto", rowGap: tokens.spacingVerticalXS, margin: 0 },
  figure: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** Where the savings come from: each saving shared out between its levers. */
export function ByLever({ savings }: { readonly savings: readonly SavingRow[] }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const levers = useMemo(() => gainsByLever(savings), [savings]);
  if (levers.length === 0) return null;
  return (
    <section aria-labelledby="by-lever">
      <Subtitle2 as="h2" id="by-lever" className={styles.title}>
        {t("savings.byLever")}
      </Subtitle2>
      <dl className={styles.figures}>
        {levers.map(([lever, gain]) => (
          <div key={lever} style={{ display: "contents" }}>
            <dt>{lever || t("savings.noLever")}</dt>
            <dd className={styles.figure}>{format.euros(gain)}</dd>
          </div>
        ))}
      </dl>
    </section>
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
