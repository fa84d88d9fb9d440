import { Button, Caption1, makeStyles, ProgressBar, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { familyTargets, responsibleRates, type ResponsibleRate, type Target } from "../../../domain/steering";
import type { TableRow } from "../../../domain/table";
import { useAct } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech, type Speech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import type { KnownSpend } from "./useSpend";
import { stackedList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  list: stackedList(tokens.spacingVerticalM),
  rate: { display: "grid" },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  title: { margin: 0 },
});

/**
 * Marks of the PNAD 2022-2025 (100 % and 30 % of contracts) and of a SPASER (5 % of purchases from the social economy),
 * that a user may write in `Objectifs` and change there.
 */
const MARKS: readonly TableRow[] = [
  { scope: "Tous", indicator: "Considération environnementale", target: 1 },
  { scope: "Tous", indicator: "Considération sociale", target: 0.3 },
  { scope: "Tous", indicator: "Entreprises de l'ESS", target: 0.05 },
];

interface Props {
  readonly facts: Facts;
  readonly spend: KnownSpend | undefined;
  readonly targets: readonly Target[];
}

/** Considerations, reserved lots, SMEs, social economy, EGalim and AGEC: in number and in euros, against the targets. */
export function ResponsibleSection({ facts, spend, targets }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { run } = useAct();
  const rates = useMemo(() => {
    const { contracts = [], payments = [] } = spend ?? {};
    const obligationsOf = (family: string) => facts.familyByCode.get(family)?.obligations ?? [];
    return responsibleRates({ contracts, payments, lots: facts.lots, obligationsOf, targets });
  }, [facts, spend, targets]);
  // A rate that counts nothing says so only when nothing at all can be counted.
  const shown = rates.filter(({ rate, withoutData }) => rate.total + withoutData > 0);
  const write = () =>
    void run({
      code: "steering.targets",
      values: { count: MARKS.length },
      additions: [{ table: "targets", rows: MARKS }],
    });
  return (
    <Fold title={t("steering.responsible.title")}>
      <div className={styles.part}>
        {shown.length === 0 && <span>{t("steering.responsible.none")}</span>}
        <ul className={styles.list} aria-label={t("steering.responsible.title")}>
          {shown.map((one) => (
            <li key={one.code}>
              <RateFigure rate={one} />
            </li>
          ))}
        </ul>
        <FamilyTargetList facts={facts} targets={targets} />
        {targets.length === 0 && (
          <div>
            <Button onClick={write}>{t("steering.responsible.spaser")}</Button>
            <Caption1 block>{t("steering.responsible.spaserNote")}</Caption1>
          </div>
        )}
      </div>
    </Fold>
  );
}

function RateFigure({
  rate: { code, on, rate, withoutData, withoutAmount, target },
}: {
  readonly rate: ResponsibleRate;
}) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  const name = t(`steering.responsible.codes.${code}`);
  // EGalim, AGEC and suppliers are shares of what is spent; the others are shares of contracts or lots.
  const main = on === "payments" ? rate.amountShare : rate.share;
  return (
    <section className={styles.rate} aria-label={name}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.title}>
          {name}
        </Subtitle2>
        <Subtitle2>{main === undefined ? t("steering.unknown") : format.share(main)}</Subtitle2>
      </div>
      {main !== undefined && <ProgressBar aria-label={name} value={Math.max(0, Math.min(1, main))} thickness="large" />}
      <Caption1>
        {t(`steering.responsible.on.${on}`, { count: rate.count, total: format.count(rate.total) })}
        {rate.amountShare !== undefined &&
          ` · ${t("steering.responsible.inEuros", {
            amount: format.rounded(rate.amount),
            share: format.share(rate.amountShare),
          })}`}
      </Caption1>
      <Caption1>{targetWords(target, speech)}</Caption1>
      {withoutData > 0 && <Caption1>{t("steering.responsible.silent", { count: withoutData })}</Caption1>}
      {withoutAmount > 0 && <Caption1>{t("steering.responsible.noAmount", { count: withoutAmount })}</Caption1>}
    </section>
  );
}

function FamilyTargetList({ facts, targets }: Omit<Props, "spend">) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  const { measured, unread } = useMemo(
    () => familyTargets(facts.needs, facts.families, targets),
    [facts.needs, facts.families, targets],
  );
  if (measured.length + unread.length === 0) return null;
  return (
    <section aria-label={t("steering.responsible.byFamily")}>
      <Subtitle2 as="h3" className={styles.title}>
        {t("steering.responsible.byFamily")}
      </Subtitle2>
      <ul className={styles.list}>
        {measured.map(({ target, code, family, rate, withoutData }) => (
          <li key={target.id} className={styles.rate}>
            <span className={styles.head}>
              {t("steering.responsible.familyTarget", {
                family: facts.familyByCode.get(family)?.label ?? family,
                indicator: t(`steering.indicators.${code}`),
              })}
              <span>{rate.share === undefined ? t("steering.unknown") : format.share(rate.share)}</span>
            </span>
            <Caption1>
              {t("steering.inNumber", { count: rate.count, total: format.count(rate.total) })}
              {rate.amountShare !== undefined &&
                ` · ${t("steering.inValue", { share: format.share(rate.amountShare) })}`}
              {` · ${targetWords(target, speech)}`}
            </Caption1>
            {withoutData.length > 0 && <Caption1>{t("steering.missing", { count: withoutData.length })}</Caption1>}
          </li>
        ))}
        {unread.map(({ id, indicator, scope }) => (
          <li key={id}>
            <Caption1>{t("steering.responsible.familyUnread", { indicator, scope })}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}

function targetWords(target: Target | undefined, { t, format }: Speech): string {
  if (!target) return t("steering.noTarget");
  const share = format.share(target.target);
  return target.dueOn === ""
    ? t("steering.target", { target: share })
    : t("steering.targetDue", { target: share, day: format.day(target.dueOn) });
}
