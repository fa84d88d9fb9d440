import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Cents } from "../../../domain/money";
import type { Cumulation } from "../../../domain/threshold";
import type { Facts } from "../../shared/facts";
import { useSpeech, type Speech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { Fold } from "../../shared/ui/Fold";
import { NeedLinks } from "../../shared/ui/NeedLinks";
import { Article, Reasons } from "../../shared/ui/ReasonText";
import { StateIcon } from "../../shared/ui/StateIcon";
import { gravest, type AlertedCumulation } from "./cumulationList";

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBlock: tokens.spacingVerticalXS },
  summary: { paddingInlineStart: tokens.spacingHorizontalXXXL, display: "flex", flexDirection: "column" },
  content: {
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly item: AlertedCumulation;
  readonly facts: Facts;
  readonly startsOpen: boolean;
}

/** One cumulation: its amount, the procedure with its article, its alerts; inside, its needs and the thresholds used. */
export function CumulationFold({ item: { cumulation, alerts }, facts, startsOpen }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const [open, setOpen] = useState(startsOpen);
  const { procedure } = cumulation;
  const worst = gravest(alerts);
  const reasons = alerts.map(({ reason }) => reason);
  return (
    <div className={styles.root}>
      <Fold
        title={nameOf(cumulation, facts)}
        icon={
          worst !== "none" && (
            <span role="img" aria-label={t(`severity.${worst}`)}>
              <StateIcon state={worst} />
            </span>
          )
        }
        aside={
          <Amount value={cumulation.withoutAmount.length < cumulation.needIds.length ? cumulation.amount : undefined} />
        }
        open={open}
        onToggle={setOpen}
      >
        <div className={styles.content}>
          <Reasons reasons={reasons.slice(1)} label={t("because")} />
          {detailsOf(cumulation, speech).map((line) => (
            <Caption1 key={line}>{line}</Caption1>
          ))}
          <NeedLinks ids={cumulation.needIds} facts={facts} />
        </div>
      </Fold>
      <div className={styles.summary}>
        <Text>
          {t(`threshold.procedures.${procedure.code}`)} <Article name={procedure.article} />
        </Text>
        <Caption1>
          {t("threshold.needs", { count: cumulation.needIds.length })},{" "}
          {t("threshold.departments", { count: cumulation.departments.length })}
        </Caption1>
        <Reasons reasons={reasons.slice(0, 1)} label={t("because")} />
      </div>
    </div>
  );
}

/** Name of what is added up: the label of a family, the operation or the unit itself. */
function nameOf({ key, kind }: Cumulation, { familyByCode, needById }: Facts): string {
  if (kind === "family") return `${key} ${familyByCode.get(key)?.label ?? ""}`.trim();
  return kind === "unforeseen" ? (needById.get(key)?.title ?? key) : key;
}

function detailsOf(cumulation: Cumulation, { t, format }: Speech): readonly string[] {
  const { procedure, thresholds, withoutAmount, launchDay, amount, kind, exercise, autonomousUnit } = cumulation;
  const { dispense, publicity, formal } = thresholds;
  const missing = (formal - amount) as Cents;
  return [
    [
      t(`threshold.kinds.${kind}`),
      ...(exercise === undefined ? [] : [t("threshold.year", { year: exercise })]),
      ...(autonomousUnit === undefined ? [] : [t("threshold.unit", { unit: autonomousUnit })]),
    ].join(" · "),
    `${t(`threshold.publicity.${procedure.publicity}`)} (${procedure.publicityArticle})`,
    ...(missing > 0 ? [t("threshold.next", { amount: format.amount(missing) })] : []),
    t("threshold.launch", { day: format.day(launchDay) }),
    t("threshold.figures", {
      dispense: format.amount(dispense),
      publicity: format.amount(publicity),
      formal: format.amount(formal),
    }),
    ...(withoutAmount.length > 0 ? [t("threshold.without", { count: withoutAmount.length })] : []),
    ...(procedure.provisional ? [t("threshold.provisional")] : []),
    ...(procedure.doubt === "" ? [] : [t("threshold.doubt", { doubt: procedure.doubt })]),
  ];
}
