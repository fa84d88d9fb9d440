import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { dashboard, indicators, readTarget } from "../../../domain/steering";
import { ActBar, useAct, useJobs } from "../../shared/act";
import { useFacts, type Facts, type ReadTables } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { useSpeech } from "../../shared/language";
import { Page } from "../../shared/ui/Page";
import { EmptyState } from "../../shared/ui/states";
import { WaitingPage } from "../../shared/ui/WaitingPage";
import { useWorkbookStore } from "../../shared/workbook";
import { Clap } from "./clap/Clap";
import type { Step } from "./clap/StepButton";
import { useSession } from "./clap/useSession";
import { useWorkshop } from "./clap/useWorkshop";
import { Workshop } from "./clap/Workshop";
import { dashboardSheet } from "./dashboard/dashboardSheet";
import { Followed } from "./dashboard/Followed";
import { IndicatorFigure } from "./dashboard/IndicatorFigure";
import { SavingsFigure } from "./dashboard/SavingsFigure";
import { upToDateAct } from "./dashboard/upToDate";
import { HandingOn } from "./HandingOn";
import { ResponsibleSection } from "./ResponsibleSection";
import { SpendSection } from "./SpendSection";
import { UnreadTargets } from "./UnreadTargets";
import { useSpend } from "./useSpend";
import { stackedList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: stackedList(tokens.spacingVerticalL),
});

/** Pilotage: four figures, their target, and what is missing to compute them. */
export function SteeringPage() {
  const { t } = useSpeech();
  const known = useFacts();
  if (known.kind !== "ready") return <WaitingPage title={t("pages.steering")} known={known} />;
  return <Steered facts={known.facts} tables={known.tables} />;
}

/** A part of the page that has a main button of its own while it is open; one at a time, or two would claim it. */
type Part = "session" | "workshop";

interface Props {
  readonly facts: Facts;
  readonly tables: ReadTables;
}

function Steered({ facts, tables }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { gateway } = useWorkbookStore();
  const { run } = useJobs();
  const { run: writeAct } = useAct();
  const { today } = useFindings();
  const spend = useSpend(today);
  const readings = useMemo(() => tables.targets.rows.map(readTarget), [tables.targets]);
  const targets = useMemo(() => readings.flatMap((reading) => (reading.ok ? [reading.target] : [])), [readings]);
  const steering = useMemo(() => indicators({ ...facts, targets }), [facts, targets]);
  const figures = useMemo(() => dashboard({ steering, ...facts }, today), [steering, facts, today]);
  const stale = useMemo(() => upToDateAct(facts, tables), [facts, tables]);
  const inHand = useSession({ facts, tables, steering, today });
  const { session, sitting, cards } = inHand;
  const workshop = useWorkshop({ facts, session, targets, sitting, cards });
  const [part, setPart] = useState<Part>();
  const toggle = (one: Part) => ({ open: part === one, onToggle: (open: boolean) => setPart(open ? one : undefined) });
  if (facts.needs.length === 0) {
    return (
      <Page title={t("pages.steering")} foot={<ActBar />}>
        <EmptyState title={t("steering.empty.title")} text={t("steering.empty.text")} />
      </Page>
    );
  }
  const write = async () => {
    const sheets = [dashboardSheet(figures, facts, today, speech)];
    if (stale.changes?.length) {
      await writeAct({ ...stale, sheets });
      return;
    }
    await run({
      doing: t("steering.writing"),
      work: async () => {
        await gateway.writeSheets(sheets);
        return { done: t("steering.written"), undoable: false };
      },
    });
  };
  const board: Step = {
    label: t("steering.write"),
    note: `${t("steering.writeNote")} ${t("steering.board.stale", { count: stale.changes?.length ?? 0 })}`,
    ready: true,
    run: () => void write(),
  };
  const next = { session: inHand.next, workshop: workshop.next, board }[part ?? "board"];
  return (
    <Page
      title={t("pages.steering")}
      foot={
        <ActBar note={next.note}>
          <Button appearance="primary" disabledFocusable={!next.ready} onClick={next.run}>
            {next.label}
          </Button>
        </ActBar>
      }
    >
      <ul className={styles.list} aria-label={t("steering.figures")}>
        {steering.indicators.map((indicator) => (
          <li key={indicator.code}>
            <IndicatorFigure indicator={indicator} />
          </li>
        ))}
        <li>
          <SavingsFigure savings={steering.savings} />
        </li>
      </ul>
      <UnreadTargets readings={readings} />
      <Followed board={figures} facts={facts} />
      <ResponsibleSection
        facts={facts}
        spend={spend}
        targets={targets}
        indicators={steering.indicators}
        today={today}
      />
      <SpendSection spend={spend} facts={facts} />
      <Clap {...{ facts, inHand, ...toggle("session") }} />
      <Workshop {...{ facts, session, sitting, ...toggle("workshop") }} inHand={workshop} onSigner={inHand.setWho} />
      <HandingOn facts={facts} today={today} />
    </Page>
  );
}
