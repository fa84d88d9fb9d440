import { Body1Strong, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import type { Need } from "../../../domain/need";
import { textToClassify } from "../../../domain/review";
import { useGoTo } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { valueOfNeed } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { Whole } from "../../shared/ui/Whole";
import { FamilySearch } from "./FamilySearch";
import { SuggestionList } from "./SuggestionList";
import { TogetherList } from "./TogetherList";
import type { ClassifyingWork } from "./useClassifying";
import { useTaught } from "./useTaught";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  place: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, overflowWrap: "anywhere" },
  goTo: { fontSize: "inherit", lineHeight: "inherit", whiteSpace: "nowrap" },
});

interface Props {
  readonly work: ClassifyingWork;
  readonly need: Need;
  readonly facts: Facts;
}

/** The need to classify: its words, the families proposed, another one, those that say the same. */
export function NeedCard({ work, need, facts }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const goTo = useGoTo();
  const { together } = work;
  const teach = useTaught(facts);
  const missing = useMemo(() => teach().classifier.missing(textToClassify(need)), [teach, need]);
  const card = useRef<HTMLElement>(null);
  const shownId = useRef(need.id);
  useEffect(() => {
    if (shownId.current !== need.id) {
      // The list before may have been long: what comes next is read from its object.
      if ((card.current?.getBoundingClientRect().top ?? 0) < 0) card.current?.scrollIntoView({ block: "start" });
      // The button that was pressed belonged to the need before: the focus stays in the work.
      if (document.activeElement === document.body) card.current?.focus({ preventScroll: true });
    }
    shownId.current = need.id;
  }, [need.id]);
  return (
    <section ref={card} className={styles.card} tabIndex={-1} aria-labelledby="need-to-classify">
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
        <Whole>{need.id}</Whole> · {need.department} · <Amount value={valueOfNeed(need)} /> ·{" "}
        <Link as="button" inline className={styles.goTo} onClick={() => goTo("needs", need.id, "validatedFamily")}>
          {t("classification.goTo")}
        </Link>
      </Caption1>
      <SuggestionList
        suggestions={work.proposals.get(need.id) ?? []}
        missing={missing}
        choice={work.choice}
        facts={facts}
        onChoose={work.choose}
      />
      <FamilySearch
        key={need.id}
        holdField={work.holdSearch}
        need={need}
        facts={facts}
        onChoose={work.choose}
        onDone={() => card.current?.focus()}
      />
      {together.alike.length + together.proposed.length > 0 && (
        <TogetherList
          key={`together ${need.id}`}
          together={together}
          isReady={work.choice !== undefined}
          onApply={work.validateTogether}
          onLeave={() => card.current?.focus()}
        />
      )}
    </section>
  );
}
