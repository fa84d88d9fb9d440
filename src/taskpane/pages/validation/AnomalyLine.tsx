import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { TABLES, type TableRow } from "../../../domain/table";
import type { Anomaly } from "../../../domain/validation";
import { useAct, useGoTo } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { MotiveForm } from "../../shared/ui/MotiveForm";
import { ReasonText } from "../../shared/ui/ReasonText";
import { Whole } from "../../shared/ui/Whole";
import { LETTER, LINE } from "./useLineKeys";
import { correctionAct, ignoreAct } from "./validationActs";
import { cellWords } from "../../shared/cellWords";

const useStyles = makeStyles({
  line: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  need: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  title: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  correction: { display: "block", paddingInline: tokens.spacingHorizontalXS },
});

interface Props {
  readonly anomaly: Anomaly;
  readonly facts: Facts;
  readonly rows: ReadonlyMap<string, TableRow>;
}

/** One anomaly: which need, what is wrong, and what can be done at once. */
export function AnomalyLine({ anomaly, facts, rows }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { run } = useAct();
  const goTo = useGoTo();
  const [ignoring, setIgnoring] = useState(false);
  const { needId, field, correction, relatedIds = [] } = anomaly;
  const need = facts.needById.get(needId);
  return (
    <div className={styles.line}>
      <Button
        appearance="subtle"
        className={styles.need}
        title={t("goToCell")}
        {...{ [LINE]: "" }}
        onClick={() => goTo("needs", needId, field)}
      >
        <span className={styles.words}>
          <span className={styles.title}>
            {need?.department} · <Whole>{needId}</Whole>
          </span>
          <Caption1>{need?.title || t("noTitle")}</Caption1>
          <ReasonText reason={anomaly.reason} />
        </span>
      </Button>
      {correction &&
        Object.entries(correction.cells).map(([key, after]) => (
          <Caption1 key={key} className={styles.correction}>
            {t("validation.becomes", {
              column: TABLES.needs.columns.find((column) => column.key === key)?.header ?? key,
              before: cellWords(key, rows.get(needId)?.[key], format, t("validation.emptyCell")),
              after: cellWords(key, after, format, t("validation.emptyCell")),
            })}
          </Caption1>
        ))}
      {relatedIds.length > 0 && (
        <Caption1 className={styles.correction}>
          <Whole>{t("validation.related", { list: format.list(relatedIds) })}</Whole>
        </Caption1>
      )}
      {ignoring ? (
        <MotiveForm
          title={t("validation.ignoreTitle")}
          label={t("validation.motive")}
          hint={t("validation.motiveHint")}
          verb={t("validation.ignoreConfirm")}
          giveUp={t("validation.cancel")}
          onSubmit={(motive) => void run(ignoreAct(anomaly, motive, rows))}
          onClose={() => setIgnoring(false)}
        />
      ) : (
        <div className={styles.actions}>
          {correction && (
            <Button size="small" {...{ [LETTER]: "c" }} onClick={() => void run(correctionAct([anomaly], rows))}>
              {t("validation.correctHere")}
            </Button>
          )}
          <Button size="small" appearance="subtle" {...{ [LETTER]: "e" }} onClick={() => setIgnoring(true)}>
            {t("validation.ignore")}
          </Button>
        </div>
      )}
    </div>
  );
}
