import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Cumulation } from "../../../domain/threshold";
import { ActBar, useAct } from "../../shared/act";
import { rowsById, useFacts, type Facts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { acceptedCandidates, byLot, entriesOf, singleNeeds } from "../../shared/findings/programme";
import { useSpeech } from "../../shared/language";
import { useFocusOf } from "../../shared/navigation";
import { Page } from "../../shared/ui/Page";
import { WaitingPage } from "../../shared/ui/WaitingPage";
import type { TableContent } from "../../../workbook";
import { CreateActions } from "./CreateActions";
import { driftsOf, isChanged, partsToWrite, refusalOf, UNCHANGED, type Draft } from "./draft";
import { OpenedAction } from "./OpenedAction";
import { Overview } from "./Overview";
import { createAct, freezeAct, levelAct, saveAct } from "./programmeActs";
import { useView } from "./view";
import { followed } from "./workPlan";

/** Programme: purchase actions over time, who does what, what was promised and what became of it. */
export function ProgrammePage() {
  const { t } = useSpeech();
  const known = useFacts();
  const { cumulation } = useFindings();
  if (known.kind !== "ready" || !cumulation.value) {
    return <WaitingPage title={t("pages.programme")} known={known} finding={cumulation} />;
  }
  return <Programme facts={known.facts} table={known.tables.actions} cumulations={cumulation.value.cumulations} />;
}

/** What is said beside the button, by what keeps it from writing. */
const NOTES = {
  none: "programme.saveNote",
  motive: "programme.ambition.motiveNeeded",
  exception: "programme.obligations.motiveMissing",
} as const;

interface Props {
  readonly facts: Facts;
  readonly table: TableContent;
  readonly cumulations: readonly Cumulation[];
}

function Programme({ facts, table, cumulations }: Props) {
  const { t } = useSpeech();
  const { run } = useAct();
  const { today } = useFindings();
  const [view, setView] = useView();
  const focus = useFocusOf("programme");
  const [opened, setOpened] = useState<string | null>();
  const [draft, setDraft] = useState<Draft>(UNCHANGED);
  const [perLot, setPerLot] = useState(false);
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const entries = entriesOf(facts, today);
  const whole = useMemo(() => acceptedCandidates(facts, cumulations), [facts, cumulations]);
  const accepted = useMemo(() => (perLot ? byLot(whole, facts) : whole), [perLot, whole, facts]);
  const singles = useMemo(() => singleNeeds(facts), [facts]);
  const chosen = [...accepted.filter(({ key }) => ticks[key] ?? true), ...singles.filter(({ key }) => ticks[key])];
  const entry = entries.find(({ action }) => action.id === (opened === undefined ? focus : opened));
  const context = { parameters: facts.parameters, today };
  const open = (id: string | null) => {
    setOpened(id);
    setDraft({ ...UNCHANGED, who: view.me });
  };
  const create = () =>
    void run(createAct(chosen, facts, { ...context, cumulations, familyByCode: facts.familyByCode }));
  const rowOf = (id: string) => rowsById(table).get(id);
  const row = entry && rowOf(entry.action.id);

  if (entry && row) {
    const refusal = refusalOf(entry, draft);
    const save = async () => {
      const written = await run(saveAct(row, partsToWrite(entry, draft, today), driftsOf(entry, draft)));
      if (written) setDraft({ ...UNCHANGED, who: draft.who });
    };
    return (
      <Page
        title={t("pages.programme")}
        count={t("programme.count", { count: entries.length })}
        foot={
          <ActBar note={t(NOTES[typeof refusal === "string" ? refusal : "none"])}>
            <Button
              appearance="primary"
              disabledFocusable={!isChanged(draft) || refusal !== undefined}
              onClick={() => {
                if (isChanged(draft) && refusal === undefined) void save();
              }}
            >
              {t("programme.save")}
            </Button>
          </ActBar>
        }
      >
        <OpenedAction
          entry={entry}
          facts={facts}
          draft={draft}
          today={today}
          onChange={setDraft}
          onFreeze={() => void run(freezeAct(row, entry, today))}
          onClose={() => open(null)}
        />
      </Page>
    );
  }
  return (
    <Page
      title={t("pages.programme")}
      count={t("programme.count", { count: entries.length })}
      foot={
        <ActBar note={chosen.length > 0 ? t("programme.create.note") : undefined}>
          {chosen.length > 0 && (
            <Button appearance="primary" onClick={create}>
              {t("programme.create.verb", { count: chosen.length })}
            </Button>
          )}
        </ActBar>
      }
    >
      <CreateActions
        accepted={accepted}
        singles={singles}
        chosen={new Set(chosen.map(({ key }) => key))}
        perLot={perLot}
        onChoose={(key, ticked) => setTicks({ ...ticks, [key]: ticked })}
        onPerLot={setPerLot}
      />
      <Overview
        facts={facts}
        entries={entries}
        today={today}
        view={view}
        onView={setView}
        onOpen={open}
        onFollow={(one) => {
          if (one.kind === "none") return;
          const moved = rowOf(one.id);
          const action = entries.find((other) => other.action.id === one.id)?.action;
          const changed = action && followed(one, action, context);
          if (moved && changed) void run(levelAct(moved, changed));
        }}
      />
    </Page>
  );
}
