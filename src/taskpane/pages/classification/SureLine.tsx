import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { autoThreshold } from "../../../domain/classification";
import type { Need } from "../../../domain/need";
import { sureAbove, type ReviewOrder, type Suggestions } from "../../../domain/review";
import type { TableContent } from "../../../workbook";
import { useAct, useJobs } from "../../shared/act";
import { rowsById } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { suggestAct, validateSureAct } from "./classificationActs";
import type { ClassifyingWork } from "./useClassifying";

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

const ORDERS: readonly ReviewOrder[] = ["stake", "together", "amount", "doubt"];

interface Props {
  readonly work: ClassifyingWork;
  readonly suggestions: Suggestions;
  readonly needs: readonly Need[];
  readonly content: TableContent;
}

/** What the tool is sure of, with the errors to expect; the order of the rest; the suggestions to see in the sheet. */
export function SureLine({ work, suggestions, needs, content }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { ask } = useAct();
  const { state } = useJobs();
  const [threshold, setThreshold] = useState<number>(autoThreshold);
  const { queue } = work;
  const trusted = queue.filter((need) => !work.isRefused(need));
  const sure = sureAbove(trusted, suggestions, threshold);
  const writing = useMemo(() => suggestAct(needs, suggestions, rowsById(content)), [needs, suggestions, content]);
  const count = sure.needs.length;
  const [least, most] = [sure.expectedErrors.least, sure.expectedErrors.most].map(Math.ceil) as [number, number];
  const errors =
    least === most
      ? format.count(most)
      : t("classification.errors", { least: format.count(least), most: format.count(most) });
  const share = format.share(threshold);
  const actions = useRef<HTMLDivElement>(null);
  // The question has a button of the same name: one at a time, and the focus comes back here when nothing is written.
  const asking = state.kind === "asking";
  const asked = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (asking || asked.current === undefined) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      actions.current?.querySelectorAll("button")[asked.current]?.focus();
    asked.current = undefined;
  }, [asking]);
  const validateSure = () => {
    asked.current = 0;
    ask(validateSureAct(sure.needs, suggestions), {
      text: t("classification.validateSureText", { count, errors }),
      verb: t("classification.validateSure", { count }),
    });
  };
  const writeSuggestions = () => {
    asked.current = count > 0 ? 1 : 0;
    ask(writing, {
      text: t("classification.writeText", { count: writing.values.count }),
      verb: t("classification.write", { count: writing.values.count }),
    });
  };
  return (
    <div className={styles.root}>
      <Choice
        label={t("classification.order")}
        beside
        value={work.order}
        options={ORDERS.map((value) => ({ value, label: t(`classification.orders.${value}`) }))}
        onChange={(order) => order !== "" && work.setOrder(order)}
      />
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
      {!asking && (
        <div ref={actions} className={styles.actions}>
          {count > 0 && (
            <Button size="small" onClick={validateSure}>
              {t("classification.validateSure", { count })}
            </Button>
          )}
          {writing.values.count > 0 && (
            <Button size="small" onClick={writeSuggestions}>
              {t("classification.write", { count: writing.values.count })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
