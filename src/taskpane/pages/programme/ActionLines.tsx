import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Entry } from "../../shared/findings/programme";
import { useSpeech } from "../../shared/language";
import { ReasonText } from "../../shared/ui/ReasonText";
import { VirtualList } from "../../shared/ui/VirtualList";
import { datesOf } from "./gantt";
import { StandingMark } from "./StandingMark";

const useStyles = makeStyles({
  line: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalXS,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Says why each one is there; without, its dates. */
  readonly reasons?: boolean;
  readonly onOpen: (id: string) => void;
}

/** Actions one below the other: what presses, or the whole programme where a Gantt has no room. */
export function ActionLines({ label, entries, reasons = false, onOpen }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  return (
    <VirtualList label={label} items={entries} keyOf={({ action }) => action.id}>
      {(entry) => {
        const { action, standing } = entry;
        const { consultation, execution } = datesOf(entry);
        const [first] = standing.reasons;
        return (
          <Button appearance="subtle" className={styles.line} onClick={() => onOpen(action.id)}>
            <span className={styles.words}>
              <span className={styles.title}>{action.title || t("noTitle")}</span>
              <Caption1>
                <StandingMark standing={standing.standing} />
                {action.buyer !== "" && ` · ${action.buyer}`}
              </Caption1>
              {reasons && first && <ReasonText reason={first} />}
              {!reasons && consultation !== undefined && execution !== undefined && (
                <Caption1>
                  {t("programme.dates", { launch: format.day(consultation), served: format.day(execution) })}
                </Caption1>
              )}
            </span>
          </Button>
        );
      }}
    </VirtualList>
  );
}
