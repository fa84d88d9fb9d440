import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { indicators, readTarget } from "../../../domain/steering";
import type { CumulationResult } from "../../../domain/threshold";
import { ActBar, useJobs } from "../../shared/act";
import { useFacts, type Facts, type ReadTables } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { useSpeech } from "../../shared/language";
import { Page } from "../../shared/ui/Page";
import { EmptyState } from "../../shared/ui/states";
import { WaitingPage } from "../../shared/ui/WaitingPage";
import { useWorkbookStore } from "../../shared/workbook";
import { Clap } from "./Clap";
import { HandingOn } from "./HandingOn";
import { IndicatorFigure } from "./IndicatorFigure";
import { ResponsibleSection } from "./ResponsibleSection";
import { SavingsFigure } from "./SavingsFigure";
import { SpendSection } from "./SpendSection";
import { steeringSheet } from "./steeringSheet";
import { useSpend } from "./useSpend";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
});

/** Pilotage: four figures, their target, and what is missing to compute them. */
export function SteeringPage() {
  const { t } = useSpeech();
  const known = useFacts();
  const { cumulation } = useFindings();
  if (known.kind !== "ready" || !cumulation.value) {
    return <WaitingPage title={t("pages.steering")} known={known} finding={cumulation} />;
  }
  return <Steered facts={known.facts} tables={known.tables} cumulation={cumulation.value} />;
}

interface Props {
  readonly facts: Facts;
  readonly tables: ReadTables;
  readonly cumulation: CumulationResult;
}

function Steered({ facts, tables, cumulation }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { gateway } = useWorkbookStore();
  const { run } = useJobs();
  const { today } = useFindings();
  const spend = useSpend(today);
  const targets = useMemo(
    () => tables.targets.rows.map(readTarget).flatMap((reading) => (reading.ok ? [reading.target] : [])),
    [tables.targets],
  );
  const steering = useMemo(
    () => indicators({ ...facts, cumulations: cumulation.cumulations, targets }),
    [facts, targets, cumulation],
  );
  if (facts.needs.length === 0) {
    return (
      <Page title={t("pages.steering")} foot={<ActBar />}>
        <EmptyState title={t("steering.empty.title")} text={t("steering.empty.text")} />
      </Page>
    );
  }
  const write = () =>
    void run({
      doing: t("steering.writing"),
      work: async () => {
        await gateway.writeSteering(steeringSheet(steering, facts, today, speech));
        return { done: t("steering.written"), undoable: false };
      },
    });
  return (
    <Page
      title={t("pages.steering")}
      foot={
        <ActBar note={t("steering.writeNote")}>
          <Button appearance="primary" onClick={write}>
            {t("steering.write")}
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
      <ResponsibleSection facts={facts} spend={spend} targets={targets} />
      <SpendSection spend={spend} facts={facts} />
      <Clap facts={facts} tables={tables} steering={steering} today={today} />
      <HandingOn facts={facts} today={today} />
    </Page>
  );
}
