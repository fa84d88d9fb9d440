import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../shared/language";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  count: { flexBasis: "100%" },
});

interface Props {
  /** What is decided: the title of the list. */
  readonly label: string;
  readonly taken: number;
  readonly total: number;
  /** Ticks everything or nothing; undefined goes back to what the page proposes. */
  readonly onDecide: (taken: boolean | undefined) => void;
}

/** One decision for a whole list: everything, nothing, or what the page proposes, which undoes nothing. */
export function GroupDecision({ label, taken, total, onDecide }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  if (total < 2) return null;
  return (
    <div className={styles.group} role="group" aria-label={t("submission.group.label", { list: label })}>
      <Caption1 className={styles.count} role="status">
        {t("submission.group.taken", { count: taken, total: format.count(total) })}
      </Caption1>
      <Button size="small" onClick={() => onDecide(undefined)}>
        {t("submission.group.proposed")}
      </Button>
      <Button size="small" disabled={taken === total} onClick={() => onDecide(true)}>
        {t("submission.group.all")}
      </Button>
      <Button size="small" disabled={taken === 0} onClick={() => onDecide(false)}>
        {t("submission.group.none")}
      </Button>
    </div>
  );
}
