import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Levelling } from "../../../domain/schedule";
import type { Facts } from "../../shared/facts";
import { pressing, type Entry } from "../../shared/findings/programme";
import { useSpeech } from "../../shared/language";
import { useNavigation } from "../../shared/navigation";
import { EmptyState } from "../../shared/ui/states";
import { ActionLines } from "./ActionLines";
import { Filters } from "./Filters";
import { Gantt } from "./Gantt";
import { useNarrow } from "./useNarrow";
import { isSeen, type View } from "./view";
import { Workload } from "./Workload";
import { workPlanOf } from "./workPlan";

const useStyles = makeStyles({ title: { margin: 0 } });

/** As many as one looks at before coffee; the rest on request. */
const FIRST = 5;
/** Lines of the Gantt drawn at once. */
const DRAWN = 60;

interface Props {
  readonly facts: Facts;
  readonly entries: readonly Entry[];
  readonly today: string;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onOpen: (id: string) => void;
  readonly onFollow: (suggestion: Levelling) => void;
}

/** The programme: what presses first, then everything over time, then the work of the buyers. */
export function Overview({ facts, entries, today, view, onView, onOpen, onFollow }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { open } = useNavigation();
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const [drawn, setDrawn] = useState(DRAWN);
  const plan = useMemo(
    () => workPlanOf(entries, { parameters: facts.parameters, today }),
    [entries, facts.parameters, today],
  );
  if (entries.length === 0) {
    return (
      <EmptyState title={t("programme.empty.title")} text={t("programme.empty.text")}>
        <Button onClick={() => open("pooling")}>{t("programme.empty.open")}</Button>
      </EmptyState>
    );
  }
  const seen = entries.filter(({ action }) => isSeen(action, view));
  const urgent = pressing(seen);
  const shown = seen.slice(0, drawn);
  return (
    <>
      <Filters facts={facts} view={view} onChange={onView} />
      {urgent.length > 0 && (
        <section aria-labelledby="pressing">
          <Subtitle2 as="h2" id="pressing" className={styles.title}>
            {t("programme.pressing", { count: urgent.length })}
          </Subtitle2>
          <ActionLines
            label={t("programme.pressing", { count: urgent.length })}
            entries={all ? urgent : urgent.slice(0, FIRST)}
            reasons
            onOpen={onOpen}
          />
          {urgent.length > FIRST && (
            <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t("less") : `${t("more")} (${String(urgent.length)})`}
            </Button>
          )}
        </section>
      )}
      <Subtitle2 as="h2" className={styles.title}>
        {t("programme.list", { count: seen.length })}
      </Subtitle2>
      {narrow ? (
        <ActionLines label={t("programme.list", { count: seen.length })} entries={seen} onOpen={onOpen} />
      ) : (
        <Gantt entries={shown} today={today} onOpen={onOpen} />
      )}
      {!narrow && seen.length > shown.length && (
        <Button size="small" onClick={() => setDrawn(drawn + DRAWN)}>
          {t("programme.gantt.more", { count: seen.length - shown.length })}
        </Button>
      )}
      <Workload plan={plan} entries={entries} today={today} onFollow={onFollow} />
    </>
  );
}
