import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ACTION_PHASES, milestonesOf, type Action, type ActionPhase } from "../../../domain/action";
import type { Entry } from "../../shared/findings/programme";
import { useSpeech } from "../../shared/language";
import { DayField } from "../../shared/ui/DayField";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  late: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly entry: Entry;
  readonly changed: Partial<Action>;
  readonly onChange: (changed: Partial<Action>) => void;
}

/** The first day of each phase, planned and real, and the way to bring the plan back to the date of need. */
export function MilestoneTable({ entry, changed, onChange }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { action, schedule, standing } = entry;
  const shown = { planned: { ...action.planned, ...changed.planned }, real: { ...action.real, ...changed.real } };
  const change = (kind: "planned" | "real", phase: ActionPhase, day: string) => {
    // A date that is taken out is cleared in the row.
    onChange({ [kind]: { ...changed[kind], [phase]: day === "" ? undefined : day } });
  };
  const realign = () => {
    if (!schedule?.ok) return;
    const { phases, neededBy, launchBy } = schedule.schedule;
    onChange({ planned: milestonesOf(phases, neededBy), launchOn: launchBy });
  };
  return (
    <>
      <table className={styles.table} aria-label={t("programme.milestones.title")}>
        <thead>
          <tr>
            {(["phase", "planned", "real"] as const).map((name) => (
              <th key={name} className={styles.head} scope="col">
                {t(`programme.milestones.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ACTION_PHASES.map((phase) => (
            <tr key={phase}>
              <th className={styles.name} scope="row">
                {t(`programme.phases.${phase}`)}
                {standing.overduePhase === phase && (
                  <Caption1 block className={styles.late}>
                    {t("programme.standings.overdue")}
                  </Caption1>
                )}
              </th>
              {(["planned", "real"] as const).map((kind) => (
                <td key={kind}>
                  <DayField
                    size="small"
                    name={`${t(`programme.phases.${phase}`)}, ${t(`programme.milestones.${kind}`)}`}
                    value={shown[kind][phase] ?? ""}
                    onChange={(day) => change(kind, phase, day)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {schedule?.ok === true && (
        <Button size="small" onClick={realign}>
          {t("programme.milestones.realign")}
        </Button>
      )}
    </>
  );
}
