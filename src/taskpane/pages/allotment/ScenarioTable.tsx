import { Caption1, makeStyles, mergeClasses, Radio, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { AllotmentScenario } from "../../../domain/allotment";
import { useSpeech } from "../../shared/language";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: "middle" },
  effort: {
    display: "block",
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  figure: {
    textAlign: "end",
    paddingInline: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    ":last-child": { paddingInlineEnd: tokens.spacingHorizontalS },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly scenarios: readonly AllotmentScenario[];
  readonly chosen: AllotmentScenario;
  readonly onChoose: (criterion: string) => void;
}

/** The scenarios as rows: lots, share within reach of SMEs, small lots. */
export function ScenarioTable({ scenarios, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const group = useId();
  return (
    <table className={styles.table} aria-label={t("allotment.scenarios")}>
      <thead>
        <tr>
          <th className={styles.head} scope="col">
            {t("allotment.scenario")}
          </th>
          <th className={mergeClasses(styles.head, styles.figure)} scope="col">
            {t("allotment.lots")}
          </th>
          <th className={mergeClasses(styles.head, styles.figure)} scope="col" title={t("allotment.smeLong")}>
            {t("allotment.sme")}
          </th>
          <th className={mergeClasses(styles.head, styles.figure)} scope="col" title={t("allotment.smallLong")}>
            {t("allotment.small")}
          </th>
        </tr>
      </thead>
      <tbody>
        {scenarios.map((scenario) => {
          const { criterion, lots, smeShare, procedures, effort } = scenario;
          return (
            <tr key={criterion} className={mergeClasses(scenario === chosen && styles.chosen)}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                <Radio
                  name={group}
                  value={criterion}
                  checked={scenario === chosen}
                  label={t(`allotment.criteria.${criterion}`)}
                  onChange={() => onChoose(criterion)}
                />
                <Caption1 className={styles.effort}>
                  {t("allotment.procedures", { count: procedures })} · {t(`allotment.efforts.${effort}`)}
                </Caption1>
              </th>
              <td className={mergeClasses(styles.cell, styles.figure)}>{lots.length}</td>
              <td className={mergeClasses(styles.cell, styles.figure)}>
                {format.share(Math.round(smeShare * 100) / 100)}
              </td>
              <td className={mergeClasses(styles.cell, styles.figure)}>
                {lots.filter(({ smallLot }) => smallLot).length}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
