import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../shared/language";
import { Reasons } from "../../shared/ui/ReasonText";
import type { LiveResult } from "./savingForm";

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
  figures: { display: "grid", gridTemplateColumns: "1fr auto", rowGap: tokens.spacingVerticalXS, margin: 0 },
  figure: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  main: { fontWeight: tokens.fontWeightSemibold },
});

/** What the form computes, while it is typed. */
export function SavingResultView({ result }: { readonly result: LiveResult }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  return (
    <section className={styles.root} aria-live="polite" aria-labelledby="saving-result">
      <Subtitle2 as="h3" id="saving-result" className={styles.title}>
        {t("savings.result.title")}
      </Subtitle2>
      {result.kind === "waiting" && <span>{t("savings.result.waiting")}</span>}
      {result.kind === "wrong" && <Reasons reasons={result.reasons} label={t("because")} />}
      {result.kind === "saving" && (
        <>
          <dl className={styles.figures}>
            {figuresOf(result.saving, t, format).map(([name, figure]) => (
              <div key={name} style={{ display: "contents" }}>
                <dt>{name}</dt>
                <dd className={styles.figure}>{figure}</dd>
              </div>
            ))}
          </dl>
          <Reasons reasons={result.saving.notes} label={t("because")} />
        </>
      )}
    </section>
  );
}

type Speech = ReturnType<typeof useSpeech>;

function figuresOf(
  saving: Extract<LiveResult, { kind: "saving" }>["saving"],
  t: Speech["t"],
  format: Speech["format"],
): readonly (readonly [string, string])[] {
  const { twelveMonths, rate, yearN, yearN1, firmDuration, fullDuration, referencePrice } = saving;
  const { volumeEffect, budgetSaving, avoidedCost, finance, byMember } = saving;
  const amount = (euros: number | undefined) => (euros === undefined ? undefined : format.euros(euros));
  const lines: readonly (readonly [string, string | undefined])[] = [
    [t("savings.result.reference"), format.euros(referencePrice)],
    [t("savings.result.twelveMonths"), format.euros(twelveMonths)],
    [t("savings.result.rate"), rate === undefined ? undefined : format.share(rate)],
    [t("savings.result.yearN"), yearN === undefined ? undefined : format.euros(yearN)],
    [t("savings.result.yearN1"), yearN1 === undefined ? undefined : format.euros(yearN1)],
    [t("savings.result.firmDuration"), firmDuration === fullDuration ? undefined : format.euros(firmDuration)],
    [t("savings.result.fullDuration"), format.euros(fullDuration)],
    [t("savings.result.volumeEffect"), amount(volumeEffect)],
    [t("savings.result.budgetSaving"), amount(budgetSaving)],
    [t("savings.result.avoidedCost"), amount(avoidedCost)],
    [t("savings.result.finance"), amount(finance?.twelveMonths)],
    [t("savings.result.financeDifference"), amount(finance?.difference)],
    ...Object.entries(byMember).map(
      ([member, gain]) => [t("savings.result.member", { member }), amount(gain)] as const,
    ),
  ];
  return lines.flatMap(([name, figure]) => (figure === undefined ? [] : [[name, figure] as const]));
}
