import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Suggestions } from "../../../domain/review";
import { ActBar } from "../../shared/act";
import { useFacts, type Facts, type ReadTables } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { useSpeech } from "../../shared/language";
import { useNavigation } from "../../shared/navigation";
import { KeyHelp } from "../../shared/ui/KeyHelp";
import { Page } from "../../shared/ui/Page";
import { EmptyState } from "../../shared/ui/states";
import { WaitingPage } from "../../shared/ui/WaitingPage";
import { NomenclatureView } from "../nomenclature";
import { ClassifiedBar } from "./ClassifiedBar";
import { NeedCard } from "./NeedCard";
import { QualityView } from "./QualityView";
import { SureLine } from "./SureLine";
import { useClassifying } from "./useClassifying";

const useStyles = makeStyles({
  views: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is shown of the classification: the needs that wait, the families, or what decisions say of both. */
type View = "needs" | "nomenclature" | "quality";

/** Classement: a family for each need, by keyboard, starting with those that need a human. */
export function ClassificationPage() {
  const { t } = useSpeech();
  const known = useFacts();
  const [view, setView] = useState<View>("needs");
  const { suggestions } = useFindings();
  if (known.kind !== "ready" || !suggestions.value) {
    return <WaitingPage title={t("pages.classification")} known={known} finding={suggestions} />;
  }
  const back = () => setView("needs");
  if (view === "nomenclature") return <NomenclatureView facts={known.facts} onBack={back} />;
  if (view === "quality") return <QualityView facts={known.facts} onBack={back} />;
  if (known.facts.families.length === 0) {
    return (
      <Page title={t("pages.classification")} foot={<ActBar />}>
        <EmptyState title={t("classification.noNomenclature.title")} text={t("classification.noNomenclature.text")}>
          <Button onClick={() => setView("nomenclature")}>{t("nomenclature.open")}</Button>
        </EmptyState>
      </Page>
    );
  }
  return <Classifying facts={known.facts} tables={known.tables} suggestions={suggestions.value} onView={setView} />;
}

interface Props {
  readonly facts: Facts;
  readonly tables: ReadTables;
  readonly suggestions: Suggestions;
  readonly onView: (view: View) => void;
}

function Classifying({ facts, tables, suggestions, onView }: Props) {
  const { t } = useSpeech();
  const { open } = useNavigation();
  const styles = useStyles();
  const work = useClassifying(facts, suggestions);
  const { queue, need, choice, deciding } = work;
  const label = choice === undefined ? "" : (facts.familyByCode.get(choice)?.label ?? choice);
  return (
    <Page
      title={t("pages.classification")}
      count={t("classification.count", { count: queue.length })}
      foot={
        <ActBar
          note={
            need && choice !== undefined
              ? t("classification.validateNote", { label, id: need.id, count: deciding })
              : undefined
          }
        >
          {need && (
            <Button appearance="primary" disabledFocusable={choice === undefined} onClick={work.validate}>
              {t("classification.validate", { count: deciding })}
            </Button>
          )}
          {!need && facts.needs.length > 0 && (
            <Button appearance="primary" onClick={() => open("threshold")}>
              {t("classification.done.next")}
            </Button>
          )}
        </ActBar>
      }
    >
      <ClassifiedBar needs={facts.needs} left={queue.length} />
      {need ? (
        <>
          <NeedCard work={work} need={need} facts={facts} />
          <SureLine work={work} suggestions={suggestions} needs={facts.needs} content={tables.needs} />
          <KeyHelp
            shown={work.helpShown}
            onToggle={work.showHelp}
            keys={[
              ["↓ ↑", t("classification.keys.move")],
              ["1 2 3", t("classification.keys.choose")],
              [t("keys.enter"), t("classification.keys.validate")],
              ["/", t("classification.keys.search")],
              ["S", t("classification.keys.similar")],
              ["G", t("classification.keys.together")],
              ["Z", t("classification.keys.undo")],
              ["?", t("classification.keys.help")],
            ]}
          />
        </>
      ) : (
        <EmptyState
          title={t("classification.done.title")}
          text={facts.needs.length === 0 ? t("classification.done.noNeed") : t("classification.done.text")}
        />
      )}
      <div className={styles.views}>
        <Button size="small" onClick={() => onView("nomenclature")}>
          {t("nomenclature.open")}
        </Button>
        <Button size="small" onClick={() => onView("quality")}>
          {t("quality.open")}
        </Button>
      </div>
    </Page>
  );
}
