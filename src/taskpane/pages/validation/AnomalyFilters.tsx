import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Anomaly, Severity } from "../../../domain/validation";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { StateIcon } from "../../shared/ui/StateIcon";
import { countBySeverity, type AnomalyFilter } from "./groups";

const useStyles = makeStyles({
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface Props {
  readonly anomalies: readonly Anomaly[];
  readonly facts: Facts;
  readonly filter: AnomalyFilter;
  readonly onChange: (filter: AnomalyFilter) => void;
}

/** Errors, warnings, infos; and one department or all. */
export function AnomalyFilters({ anomalies, facts, filter, onChange }: Props) {
  const styles = useStyles();
  const { t, ruleTitle } = useSpeech();
  const counts = useMemo(() => countBySeverity(anomalies), [anomalies]);
  const departments = useMemo(
    () =>
      [...new Set(anomalies.map(({ needId }) => facts.needById.get(needId)?.department ?? ""))]
        .filter((department) => department !== "")
        .sort((a, b) => a.localeCompare(b, "fr")),
    [anomalies, facts],
  );
  const rules = useMemo(
    () =>
      [...new Set(anomalies.map(({ rule }) => rule))]
        .map((value) => ({ value, label: ruleTitle(value) }))
        .sort((a, b) => a.label.localeCompare(b.label, "fr")),
    [anomalies, ruleTitle],
  );
  return (
    <div className={styles.root}>
      <div className={styles.severities} role="group" aria-label={t("validation.filter.severity")}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            icon={<StateIcon state={severity} />}
            checked={filter.severity === severity}
            onClick={() => onChange({ ...filter, severity: filter.severity === severity ? "" : severity })}
          >
            {t(`validation.filter.${severity}`, { count: counts[severity] })}
          </ToggleButton>
        ))}
      </div>
      {rules.length > 1 && (
        <Choice
          label={t("validation.filter.rule")}
          value={filter.rule}
          none={t("validation.filter.allRules")}
          options={rules}
          onChange={(rule) => onChange({ ...filter, rule })}
        />
      )}
      {departments.length > 1 && (
        <Choice
          label={t("validation.filter.department")}
          value={filter.department}
          none={t("validation.filter.allDepartments")}
          options={departments.map((value) => ({
            value,
            label: facts.departments.find(({ code }) => code === value)?.label ?? value,
          }))}
          onChange={(department) => onChange({ ...filter, department })}
        />
      )}
    </div>
  );
}
