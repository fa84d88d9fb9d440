import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { autoThreshold } from "../../../domain/classification";
import type { Need } from "../../../domain/need";
import type { TableContent } from "../../../workbook";
import { useAct } from "../../shared/act";
import { rowsById } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { suggestAct, validateSureAct } from "./classificationActs";
import { sureAbove, type Suggestions } from "./queue";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const THRESHOLDS = [...new Set([0.99, 0.95, 0.9, 0.8, 0.7, autoThreshold])].sort((one, other) => other - one);

interface Props {
  readonly queue: readonly Need[];
  readonly suggestions: Suggestions;
  readonly needs: readonly Need[];
  readonly content: TableContent;
}

/** What the tool is sure of, in one line, with the errors to expect. */
export function SureLine({ queue, suggestions, needs, content }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { ask, run } = useAct();
  const [threshold, setThreshold] = useState<number>(autoThreshold);
  const sure = useMemo(() => sureAbove(queue, suggestions, threshold), [queue, suggestions, threshold]);
  const writing = useMemo(() => suggestAct(needs, suggestions, rowsById(content)), [needs, suggestions, content]);
  const count = sure.needs.length;
  const errors = format.count(Math.ceil(sure.expectedErrors));
  const share = format.share(threshold);
  return (
    <div className={styles.root}>
      <Choice
        label={t("classification.above")}
        beside
        value={String(threshold)}
        options={THRESHOLDS.map((one) => ({ value: String(one), label: format.share(one) }))}
        onChange={(one) => setThreshold(Number(one))}
      />
      <Body1>
        {count > 0 ? t("classification.sure", { count, share, errors }) : t("classification.sureNone", { share })}
      </Body1>
      <div className={styles.actions}>
        {count > 0 && (
          <Button
            onClick={() =>
              ask(validateSureAct(sure.needs, suggestions), {
                text: t("classification.validateSureText", { count, errors }),
                verb: t("classification.validateSure", { count }),
              })
            }
          >
            {t("classification.validateSure", { count })}
          </Button>
        )}
        {writing.values.count > 0 && (
          <Button appearance="subtle" onClick={() => void run(writing)}>
            {t("classification.write", { count: writing.values.count })}
          </Button>
        )}
      </div>
    </div>
  );
}
