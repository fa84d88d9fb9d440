import type { TableRow } from "../../../domain/table";
import type { Grade } from "../../../domain/validation";
import { useAct } from "../../shared/act";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { gradeAct } from "./settingActs";

const GRADES: readonly Grade[] = ["error", "warning", "info", "off"];

interface Props {
  readonly rule: string;
  readonly grade: Grade;
  /** Rows of `Paramètres`. */
  readonly parameters: readonly TableRow[];
}

/** How serious a rule is for the house, or that it is switched off: kept in `Paramètres`. */
export function RuleGrade({ rule, grade, parameters }: Props) {
  const { t, ruleTitle } = useSpeech();
  const { run } = useAct();
  const title = ruleTitle(rule);
  return (
    <Choice
      label={t("validation.grade.label", { rule: title })}
      value={grade}
      options={GRADES.map((value) => ({ value, label: t(`validation.grade.${value}`) }))}
      onChange={(chosen) => {
        if (chosen !== "" && chosen !== grade) void run(gradeAct(rule, chosen, title, parameters));
      }}
    />
  );
}
