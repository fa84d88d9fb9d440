import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableRow } from "../../../domain/table";
import { useAct } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { StateIcon } from "../../shared/ui/StateIcon";
import { VirtualList } from "../../shared/ui/VirtualList";
import { AnomalyLine } from "./AnomalyLine";
import type { RuleGroup } from "./groups";
import { previewOf } from "./preview";
import { RuleGrade } from "./RuleGrade";
import { correctable, correctionAct } from "./validationActs";

const useStyles = makeStyles({
  content: { paddingInlineStart: tokens.spacingHorizontalM },
  all: { marginBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly group: RuleGroup;
  readonly facts: Facts;
  readonly rows: ReadonlyMap<string, TableRow>;
  /** Rows of `Paramètres`. */
  readonly parameters: readonly TableRow[];
  /** Open until someone closes it. */
  readonly startsOpen: boolean;
}

/** The anomalies of one rule, and the button that corrects them all when that is safe. */
export function RuleFold({ group, facts, rows, parameters, startsOpen }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, format, ruleTitle } = speech;
  const { ask } = useAct();
  const [open, setOpen] = useState<boolean>();
  const { anomalies, rule, severity } = group;
  const title = ruleTitle(rule);
  const count = correctable(anomalies);
  const correctAll = () => {
    const act = correctionAct(anomalies, rows);
    ask(act, { text: previewOf(act, speech), verb: t("validation.correct", { count }) });
  };
  return (
    <Fold
      title={title}
      icon={
        <span role="img" aria-label={t(`severity.${severity}`)}>
          <StateIcon state={severity} />
        </span>
      }
      aside={format.count(anomalies.length)}
      open={open ?? startsOpen}
      onToggle={setOpen}
    >
      <div className={styles.content}>
        {group.everywhere && <Caption1 block>{t("validation.everywhere")}</Caption1>}
        <RuleGrade rule={rule} grade={severity} parameters={parameters} />
        {count > 1 && (
          <Button size="small" className={styles.all} onClick={correctAll}>
            {t("validation.correctRule", { count })}
          </Button>
        )}
        <VirtualList
          label={t("validation.list", { rule: title })}
          items={anomalies}
          keyOf={({ needId, field }) => `${needId}-${field}`}
        >
          {(anomaly) => <AnomalyLine anomaly={anomaly} facts={facts} rows={rows} />}
        </VirtualList>
      </div>
    </Fold>
  );
}
