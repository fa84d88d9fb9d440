import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DismissRegular, WarningRegular } from "@fluentui/react-icons";
import { useSpeech } from "../language";
import { ProblemMessage } from "../ui/ProblemMessage";
import type { JobState } from "./job";

const useStyles = makeStyles({
  message: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  words: { flex: "1 1 auto" },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  doubt: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

interface Props {
  readonly state: JobState;
  readonly onDismiss: () => void;
}

/** What the last job did, or why it could not. */
export function JobMessage({ state, onDismiss }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (state.kind === "failed") {
    return <ProblemMessage problem={state.problem} onRetry={state.retry} onDismiss={onDismiss} />;
  }
  if (state.kind !== "done") return null;
  const Icon = state.warning === undefined ? CheckmarkCircleRegular : WarningRegular;
  return (
    <div className={styles.message}>
      <Icon className={state.warning === undefined ? styles.good : styles.doubt} fontSize={20} aria-hidden />
      <span className={styles.words}>
        {state.done} {state.warning}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={t("act.dismiss")}
        onClick={onDismiss}
      />
    </div>
  );
}
