import { makeStyles, tokens } from "@fluentui/react-components";
import type { Standing } from "../../../domain/action";
import { useSpeech } from "../../shared/language";
import { StateIcon, type State } from "../../shared/ui/StateIcon";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
    verticalAlign: "bottom",
  },
});

const STATES: Readonly<Partial<Record<Standing, State>>> = {
  impossible: "error",
  overdue: "error",
  late: "warning",
  "launch-soon": "warning",
  unplanned: "info",
  closed: "done",
};

/** Where an action stands, in a word and an icon. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const state = STATES[standing];
  return (
    <span className={styles.mark}>
      {state && <StateIcon state={state} />}
      {t(`programme.standings.${standing}`)}
    </span>
  );
}
