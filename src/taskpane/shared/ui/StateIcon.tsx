import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";

/** State of something, always beside a word: colour alone says nothing. */
export type State = "error" | "warning" | "info" | "done";

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular, done: CheckmarkCircleFilled };

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "block" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** The icon of a state; decoration, since the word is beside it. */
export function StateIcon({ state }: { readonly state: State }) {
  const styles = useStyles();
  const Icon = ICONS[state];
  return <Icon className={mergeClasses(styles.icon, styles[state])} fontSize={16} aria-hidden />;
}
