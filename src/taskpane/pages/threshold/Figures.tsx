import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Cents } from "../../../domain/money";
import type { Cumulation } from "../../../domain/threshold";
import { useSpeech, type Speech } from "../../shared/language";
import { stackedList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: stackedList(tokens.spacingVerticalXXS),
});

/** The figures that a cumulation was compared with, the day they are those of, and what is not sure about them. */
export function Figures({ cumulation }: { readonly cumulation: Cumulation }) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <ul className={styles.list}>
      {linesOf(cumulation, speech).map((line) => (
        <li key={line}>
          <Text>{line}</Text>
        </li>
      ))}
    </ul>
  );
}

function linesOf(cumulation: Cumulation, { t, format }: Speech): readonly string[] {
  const { procedure, thresholds, withoutAmount, launchDay, amount, kind, period, autonomousUnit } = cumulation;
  const { dispense, publicity, formal } = thresholds;
  const missing = (formal - amount) as Cents;
  const figures = {
    dispense: format.amount(dispense),
    publicity: format.amount(publicity),
    formal: format.amount(formal),
  };
  const social = procedure.regime === "social";
  return [
    [
      t(`threshold.kinds.${kind}`),
      ...(autonomousUnit === undefined ? [] : [t("threshold.unit", { unit: autonomousUnit })]),
      ...(period === undefined
        ? []
        : [t("threshold.period", { from: format.day(period.from), to: format.day(period.to) })]),
    ].join(" · "),
    ...(procedure.regime === "common" ? [] : [t(`threshold.regimes.${procedure.regime}`)]),
    t("threshold.launch", { day: format.day(launchDay) }),
    social ? t("threshold.socialFigures", figures) : t("threshold.figures", figures),
    ...(missing > 0 && !social ? [t("threshold.next", { amount: format.amount(missing) })] : []),
    ...(withoutAmount.length > 0 ? [t("threshold.without", { count: withoutAmount.length })] : []),
    ...(procedure.provisional ? [t("threshold.provisional")] : []),
    ...(procedure.doubt === "" ? [] : [t("threshold.doubt", { doubt: procedure.doubt })]),
  ];
}
