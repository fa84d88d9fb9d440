import { Button, Caption1, makeStyles, ProgressBar, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  familyTargets,
  measuresOf,
  spendOfYear,
  yearsOfSpend,
  type CountedSpend,
  type Indicator,
  type ResponsibleRate,
  type Target,
} from "../../../domain/steering";
import type { TableRow } from "../../../domain/table";
import { useAct } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { Fold } from "../../shared/ui/Fold";
import { WorkProgress } from "../../shared/ui/WorkProgress";
import { FamilyTargetList } from "./FamilyTargetList";
import { measureAct } from "./measureAct";
import { targetWords } from "./targetWords";
import { useResponsible } from "./useResponsible";
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
  readonly indicators: readonly Indicator[];
  readonly today: string;
}

const NOTHING: CountedSpend = { contracts: [], payments: [] };

/**
 * Considerations, reserved lots, SMEs, social economy, EGalim and AGEC: in number and in euros, over all dates or a year,
 * against the targets, whose measure is written beside them.
 */
export function ResponsibleSection({ facts, spend, targets, indicators, today }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { run } = useAct();
  const [year, setYear] = useState<number>();
  const held = spend ?? NOTHING;
  const years = useMemo(() => yearsOfSpend(held), [held]);
  const counted = useMemo(() => spendOfYear(held, year), [held, year]);
  const obligationsOf = useMemo(() => {
    const { familyByCode } = facts;
    return (family: string) => familyByCode.get(family)?.obligations ?? [];
  }, [facts]);
  const rates = useResponsible(counted, facts.lots, obligationsOf, targets);
  const families = useMemo(
    () => familyTargets({ needs: facts.needs, ...counted, obligationsOf }, facts.families, targets),
    [facts, counted, obligationsOf, targets],
  );
  const measures = rates ? measuresOf({ targets, indicators, rates, families }) : [];
  // A rate that counts nothing says so only when nothing at all can be counted.
  const shown = rates?.filter(({ rate, withoutData }) => rate.total + withoutData > 0);
  const undated = counted.undated.contracts + counted.undated.payments;
  const write = () =>
    void run({
      code: "steering.targets",
      values: { count: MARKS.length },
      additions: [{ table: "targets", rows: MARKS }],
    });
  return (
    <Fold title={t("steering.responsible.title")}>
      <div className={styles.part}>
        {!shown && <WorkProgress label={t("steering.responsible.computing")} progress={undefined} />}
        {years.length > 0 && (
          <Choice
            label={t("steering.responsible.period")}
            none={t("steering.responsible.allDates")}
            value={year === undefined ? "" : String(year)}
            options={years.map((one) => ({ value: String(one), label: String(one) }))}
            onChange={(chosen) => setYear(chosen === "" ? undefined : Number(chosen))}
          />
        )}
        {undated > 0 && <Caption1>{t("steering.responsible.undated", { count: undated })}</Caption1>}
        {shown?.length === 0 && <span>{t("steering.responsible.none")}</span>}
        <ul className={styles.list} aria-label={t("steering.responsible.title")}>
          {shown?.map((one) => (
            <li key={one.code}>
              <RateFigure rate={one} />
            </li>
          ))}
        </ul>
        <FamilyTargetList families={families} facts={facts} />
        {measures.length > 0 && (
          <div>
            <Button onClick={() => void run(measureAct(measures, today, year))}>
              {t("steering.responsible.measure", { count: measures.length })}
            </Button>
            <Caption1 block>{t("steering.responsible.measureNote")}</Caption1>
          </div>
        )}
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
