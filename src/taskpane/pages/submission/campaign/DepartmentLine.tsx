import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { SurveyLine } from "../../../../domain/campaign";
import { euros } from "../../../../domain/money";
import { useSpeech } from "../../../shared/language";
import { StateIcon, type State } from "../../../shared/ui/StateIcon";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  figures: { color: tokens.colorNeutralForeground3 },
});

/** What a closed line shows of a department: its state, what it sent, whether it is late. */
export function DepartmentLine({ line }: { readonly line: SurveyLine }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { department, count, amount, withoutAmount, daysLate } = line;
  const figures = [
    t(`submission.campaign.states.${department.state ?? "unknown"}`),
    t("submission.departmentNeeds", { count }),
    count > 0 ? format.shortEuros(euros(amount)) : "",
    withoutAmount > 0 ? t("submission.campaign.withoutAmount", { count: withoutAmount }) : "",
    daysLate > 0 ? t("submission.campaign.late", { count: daysLate }) : "",
  ];
  return (
    <span className={styles.line}>
      <span>{department.label || department.code}</span>
      <Caption1 className={styles.figures}>{figures.filter((part) => part !== "").join(" · ")}</Caption1>
    </span>
  );
}

/** The sign of a line: late, nothing yet, accepted. */
export function LineIcon({ line }: { readonly line: SurveyLine }) {
  const state = signOf(line);
  return state ? <StateIcon state={state} /> : null;
}

function signOf({ daysLate, department, count }: SurveyLine): State | undefined {
  if (daysLate > 0) return "error";
  if (department.state === "validated") return "done";
  return count === 0 || department.state === "corrections" ? "warning" : undefined;
}
