import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { readCheckSettings, type Anomaly } from "../../../domain/validation";
import { ActBar, useAct } from "../../shared/act";
import { rowsById, useFacts, type Facts, type ReadTables } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { useKept } from "../../shared/kept";
import { useSpeech } from "../../shared/language";
import { useMarks, useReport } from "../../shared/marks";
import { useFocusOf } from "../../shared/navigation";
import { KeyHelp } from "../../shared/ui/KeyHelp";
import { Page } from "../../shared/ui/Page";
import { EmptyState } from "../../shared/ui/states";
import { WaitingPage } from "../../shared/ui/WaitingPage";
import { AnomalyFilters } from "./AnomalyFilters";
import { asidesOf } from "./aside";
import { AsideFold } from "./AsideFold";
import { byRule, EVERYTHING, filtered } from "./groups";
import { previewOf } from "./preview";
import { RuleFold } from "./RuleFold";
import { RuleSettings } from "./RuleSettings";
import { SheetMarks } from "./SheetMarks";
import { useLineKeys } from "./useLineKeys";
import { correctable, correctionAct, reportAct } from "./validationActs";

const useStyles = makeStyles({
  report: { alignSelf: "flex-start" },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Contrôle: what is wrong in the needs, by rule, and what corrects it. */
export function ValidationPage() {
  const { t } = useSpeech();
  const known = useFacts();
  const { anomalies } = useFindings();
  if (known.kind !== "ready" || !anomalies.value) {
    return <WaitingPage title={t("pages.validation")} known={known} finding={anomalies} />;
  }
  return <Checked anomalies={anomalies.value} facts={known.facts} tables={known.tables} />;
}

interface Props {
  readonly anomalies: readonly Anomaly[];
  readonly facts: Facts;
  readonly tables: ReadTables;
}

function Checked({ anomalies, facts, tables }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { today } = useFindings();
  const acts = useAct();
  const focus = useFocusOf("validation");
  const [filter, setFilter] = useKept("validation.filter", EVERYTHING);
  const lines = useRef<HTMLDivElement>(null);
  const marks = useMarks();
  const keys = useLineKeys(lines, acts.undo);
  const rows = rowsById(tables.needs);
  const shown = useMemo(() => filtered(anomalies, filter, facts.needById), [anomalies, filter, facts]);
  const groups = useMemo(() => byRule(shown, facts.needs.length), [shown, facts]);
  const report = useReport(!marks.shown);
  const asides = useMemo(() => asidesOf(tables.needs.rows), [tables.needs]);
  const settings = useMemo(() => readCheckSettings(tables.parameters.rows, today), [tables.parameters, today]);
  const count = correctable(shown);
  const correctAll = () => {
    const act = correctionAct(shown, rows);
    acts.ask(act, { text: previewOf(act, speech), verb: t("validation.correct", { count }) });
  };
  return (
    <Page
      title={t("pages.validation")}
      count={t("validation.count", { count: anomalies.length })}
      foot={
        <ActBar>
          {count > 0 && (
            <Button appearance="primary" onClick={correctAll}>
              {t("validation.correct", { count })}
            </Button>
          )}
        </ActBar>
      }
    >
      {facts.needs.length > 0 && <SheetMarks />}
      {report.changes.length > 0 && (
        <Button
          size="small"
          className={styles.report}
          disabledFocusable={!report.current}
          onClick={() => void acts.run(reportAct(report.changes))}
        >
          {t("validation.write", { count: report.changes.length })}
        </Button>
      )}
      {anomalies.length === 0 ? (
        <EmptyState
          title={t("validation.none.title")}
          text={facts.needs.length === 0 ? t("validation.none.noNeed") : t("validation.none.text")}
        />
      ) : (
        <>
          <AnomalyFilters anomalies={anomalies} facts={facts} filter={filter} onChange={setFilter} />
          {shown.length === 0 && (
            <EmptyState title={t("validation.filtered.title")} text={t("validation.filtered.text")}>
              <Button onClick={() => setFilter(EVERYTHING)}>{t("validation.filtered.reset")}</Button>
            </EmptyState>
          )}
          <div className={styles.groups} ref={lines} role="group" aria-label={t("pages.validation")}>
            {groups.map((group) => (
              <RuleFold
                key={`${group.severity}-${group.rule}`}
                group={group}
                facts={facts}
                rows={rows}
                parameters={tables.parameters.rows}
                startsOpen={group.rule === focus || groups.length === 1}
              />
            ))}
          </div>
          <KeyHelp
            shown={keys.helpShown}
            onToggle={keys.showHelp}
            keys={[
              ["↓ ↑", t("validation.keys.move")],
              [t("keys.enter"), t("validation.keys.enter")],
              ["C", t("validation.keys.correct")],
              ["E", t("validation.keys.ignore")],
              ["Z", t("validation.keys.undo")],
              ["?", t("validation.keys.help")],
            ]}
          />
        </>
      )}
      <AsideFold asides={asides} rows={rows} />
      <RuleSettings settings={settings} parameters={tables.parameters.rows} />
    </Page>
  );
}
