import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { AllotmentScenario, Lot } from "../../../domain/allotment";
import type { Procedure } from "../../../domain/threshold";
import { useSpeech, type Speech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { Reasons } from "../../shared/ui/ReasonText";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  title: { margin: 0 },
  whole: { marginBlock: tokens.spacingVerticalXS },
  list: plainList,
  lot: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});

/** What speaks for a scenario and against, and its lots. */
export function LotList({ scenario }: { readonly scenario: AllotmentScenario }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  return (
    <section aria-labelledby="lots-of-scenario">
      <Reasons reasons={scenario.reasons} sign="+" label={t("allotment.for")} />
      <Reasons reasons={scenario.drawbacks} sign="−" label={t("allotment.against")} />
      <Subtitle2 as="h2" id="lots-of-scenario" className={styles.title}>
        {t("allotment.lotsOf", { name: t(`allotment.criteria.${scenario.criterion}`) })}
      </Subtitle2>
      {scenario.procedure && (
        <p className={styles.whole}>
          {t("allotment.whole", {
            amount: format.rounded(scenario.amount),
            procedure: procedureText(scenario.procedure, speech),
          })}
        </p>
      )}
      <ul className={styles.list}>
        {scenario.lots.map((lot) => (
          <li key={lot.number} className={styles.lot}>
            <span className={styles.words}>
              <span>{t("allotment.lot", { number: lot.number, title: lot.title })}</span>
              <Caption1>{marksOf(lot, speech).join(" · ")}</Caption1>
            </span>
            <Amount value={lot.amount} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function procedureText({ code, article }: Procedure, { t }: Speech): string {
  return t("allotment.withArticle", { procedure: t(`allotment.lotProcedures.${code}`), article });
}

function marksOf(lot: Lot, speech: Speech): readonly string[] {
  const { t, format } = speech;
  return [
    ...(lot.procedure ? [procedureText(lot.procedure, speech)] : []),
    t("allotment.needs", { count: lot.needIds.length }),
    ...(lot.smallLot ? [t("allotment.isSmall")] : []),
    ...(lot.smeReach ? [t("allotment.isSme")] : []),
    ...(lot.reservable ? [t("allotment.isReservable")] : []),
    ...(lot.turnover === undefined ? [] : [t("allotment.turnover", { amount: format.rounded(lot.turnover) })]),
    ...(lot.withoutAmount.length > 0 ? [t("allotment.without", { count: lot.withoutAmount.length })] : []),
  ];
}
