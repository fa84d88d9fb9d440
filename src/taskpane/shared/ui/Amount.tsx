import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Cents } from "../../../domain/money";
import { useSpeech } from "../language";

const useStyles = makeStyles({ amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" } });

interface Props {
  /** Undefined = not known, and said so. */
  readonly value: Cents | undefined;
  readonly className?: string;
}

/** An amount without tax, rounded to the euro: "12 500 € HT". */
export function Amount({ value, className }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  return (
    <span className={mergeClasses(styles.amount, className)}>
      {value === undefined ? t("unknownAmount") : format.rounded(value)}
    </span>
  );
}
