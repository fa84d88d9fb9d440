import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Need } from "../../../domain/need";
import { useGoTo } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { valueOfNeed } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { Choice } from "../../shared/ui/Choice";
import { FamilySearch } from "./FamilySearch";
import type { QueueOrder, Suggestions } from "./queue";
import { SuggestionList } from "./SuggestionList";
import type { ClassifyingWork } from "./useClassifying";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  place: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, overflowWrap: "anywhere" },
  similar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

const ORDERS: readonly QueueOrder[] = ["amount", "doubt"];

interface Props {
  readonly work: ClassifyingWork;
  readonly need: Need;
  readonly facts: Facts;
  readonly suggestions: Suggestions;
}

/** The need to classify: its words, the families proposed, another one, those that say the same. */
export function NeedCard({ work, need, facts, suggestions }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const goTo = useGoTo();
  const card = useRef<HTMLElement>(null);
  const shownId = useRef(need.id);
  useEffect(() => {
    // The button that was pressed belonged to the need before: the focus stays in the work.
    if (shownId.current !== need.id && document.activeElement === document.body) card.current?.focus();
    shownId.current = need.id;
  }, [need.id]);
  return (
    <section ref={card} className={styles.card} tabIndex={-1} aria-labelledby="need-to-classify">
      <Choice
        label={t("classification.order")}
        beside
        value={work.order}
        options={ORDERS.map((value) => ({ value, label: t(`classification.orders.${value}`) }))}
        onChange={(order) => order !== "" && work.setOrder(order)}
      />
      <div className={styles.place}>
        <Caption1>{t("classification.need", { number: work.position + 1, total: work.queue.length })}</Caption1>
        <span>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUpRegular />}
            disabledFocusable={work.position === 0}
            aria-label={t("classification.previous")}
            onClick={() => work.move(-1)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDownRegular />}
            disabledFocusable={work.position >= work.queue.length - 1}
            aria-label={t("classification.next")}
            onClick={() => work.move(1)}
          />
        </span>
      </div>
      <h2 id="need-to-classify" className={styles.title}>
        <Body1Strong>{need.title || t("noTitle")}</Body1Strong>
      </h2>
      <Caption1>
        {need.id} · {need.department} · <Amount value={valueOfNeed(need)} />{" "}
        <Button size="small" appearance="transparent" onClick={() => goTo("needs", need.id, "validatedFamily")}>
          {t("classification.goTo")}
        </Button>
      </Caption1>
      <SuggestionList
        suggestions={suggestions.get(need.id) ?? []}
        choice={work.choice}
        facts={facts}
        onChoose={work.choose}
      />
      <FamilySearch
        key={need.id}
        holdField={work.holdSearch}
        facts={facts}
        onChoose={work.choose}
        onDone={() => card.current?.focus()}
      />
      {work.similar.length > 0 && (
        <div className={styles.similar}>
          <Button size="small" disabledFocusable={work.choice === undefined} onClick={work.validateSimilar}>
            {t("classification.applySimilar", { count: work.similar.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
