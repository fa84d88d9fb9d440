import { Button, Caption1, makeStyles, ProgressBar, Subtitle2, Title3, tokens } from "@fluentui/react-components";
import type { Indicator, IndicatorCode } from "../../../../domain/steering";
import { useGoTo } from "../../../shared/act";
import { useSpeech, type Speech } from "../../../shared/language";
import { StateIcon } from "../../../shared/ui/StateIcon";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { margin: 0 },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  target: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** Column to fill in for each indicator. */
const COLUMNS: Readonly<Record<IndicatorCode, string>> = {
  programmed: "status",
  environmental: "environmentalConsiderations",
  social: "socialConsiderations",
  pooled: "pooling",
};

/** One figure: the rate in number and in value, its target, what is missing. */
export function IndicatorFigure({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  const goTo = useGoTo();
  const { code, rate, target, withoutData, withoutAmount } = indicator;
  const name = t(`steering.indicators.${code}`);
  const [first] = withoutData;
  const reached = target && rate.share !== undefined ? rate.share >= target.target : undefined;
  return (
    <section className={styles.root} aria-label={name}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {name}
        </Subtitle2>
        <Title3>{rate.share === undefined ? t("steering.unknown") : format.share(rounded(rate.share))}</Title3>
      </div>
      {rate.share !== undefined && <ProgressBar aria-label={name} value={rate.share} thickness="large" />}
      <Caption1>
        {t("steering.inNumber", { count: rate.count, total: format.count(rate.total) })}
        {rate.amountShare !== undefined &&
          ` · ${t("steering.inValue", { share: format.share(rounded(rate.amountShare)) })}`}
      </Caption1>
      <Caption1 className={styles.target}>
        {targetWords(indicator, speech)}
        {reached !== undefined && (
          <>
            <StateIcon state={reached ? "done" : "warning"} />
            {reached ? t("steering.reached") : t("steering.below")}
          </>
        )}
      </Caption1>
      {withoutData.length > 0 && <Caption1>{t("steering.missing", { count: withoutData.length })}</Caption1>}
      {withoutAmount.length > 0 && <Caption1>{t("steering.missingAmount", { count: withoutAmount.length })}</Caption1>}
      {first !== undefined && (
        <div>
          <Button
            size="small"
            aria-label={t("steering.fillNamed", { name })}
            onClick={() => goTo("needs", first, COLUMNS[code])}
          >
            {t("steering.fill")}
          </Button>
        </div>
      )}
    </section>
  );
}

function targetWords({ target }: Indicator, { t, format }: Speech): string {
  if (!target) return t("steering.noTarget");
  const share = format.share(target.target);
  return target.dueOn === ""
    ? t("steering.target", { target: share })
    : t("steering.targetDue", { target: share, day: format.day(target.dueOn) });
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
