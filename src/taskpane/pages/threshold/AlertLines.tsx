import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ThresholdAlert } from "../../../domain/threshold";
import { useSpeech } from "../../shared/language";
import { ReasonText } from "../../shared/ui/ReasonText";
import { StateIcon } from "../../shared/ui/StateIcon";
import { stackedList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: stackedList(tokens.spacingVerticalS),
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  // The icon stands on the first line of its words.
  icon: { display: "inline-flex", alignItems: "center", height: tokens.lineHeightBase300 },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
});

/** Alerts that one line is enough to name; the others are said in full. */
const NAMES = {
  "splitting.cumulated-over-threshold": "together",
  "splitting.same-object": "repeated",
  "splitting.cut-in-time": "cutInTime",
  "splitting.cut-across-years": "acrossYears",
  "splitting.lots-of-one-object": "lots",
  "splitting.same-supplier": "supplier",
  "threshold.close": "close",
  "threshold.amounts-missing": "amounts",
  "threshold.unforeseen-unjustified": "unforeseen",
  "threshold.framework-without-maximum": "maximum",
} as const;

/** The icon of a severity, said in words for those who do not see it. */
export function SeverityIcon({ severity }: { readonly severity: ThresholdAlert["severity"] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <span role="img" aria-label={t(`severity.${severity}`)} className={styles.icon}>
      <StateIcon state={severity} />
    </span>
  );
}

/** The gravest alert of a cumulation in one line, and how many more there are. */
export function WorstAlert({ alerts }: { readonly alerts: readonly ThresholdAlert[] }) {
  const styles = useStyles();
  const { t, sentence } = useSpeech();
  const [worst] = alerts;
  if (!worst) return null;
  const more = alerts.length - 1;
  const name = new Map<string, (typeof NAMES)[keyof typeof NAMES]>(Object.entries(NAMES)).get(worst.rule);
  return (
    <span className={styles.line}>
      <SeverityIcon severity={worst.severity} />
      <Text>
        {name === undefined ? sentence(worst.reason) : t(`threshold.rules.${name}`)}
        {more > 0 && ` · ${t("threshold.moreAlerts", { count: more })}`}
      </Text>
    </span>
  );
}

/** Alerts one below the other: what was found, what to do about it. */
export function AlertLines({ alerts }: { readonly alerts: readonly ThresholdAlert[] }) {
  const styles = useStyles();
  const { t, sentence } = useSpeech();
  return (
    <ul className={styles.list} aria-label={t("threshold.alerts")}>
      {alerts.map(({ rule, severity, reason, toDo }, index) => (
        <li key={`${rule} ${index}`} className={styles.line}>
          <SeverityIcon severity={severity} />
          <span className={styles.words}>
            <Text>{sentence(reason)}</Text>
            <ReasonText reason={toDo} />
          </span>
        </li>
      ))}
    </ul>
  );
}
