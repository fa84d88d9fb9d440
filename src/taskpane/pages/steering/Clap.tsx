import { Body1, Button, Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { clapSession } from "../../../domain/clap";
import type { Steering } from "../../../domain/steering";
import { useGoTo, useJobs } from "../../shared/act";
import { textCell, type Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { Fold } from "../../shared/ui/Fold";
import { useWorkbookStore } from "../../shared/workbook";
import { ambitionWords, clapSheet, driftWords } from "./clapSheet";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  title: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  write: { alignSelf: "flex-start" },
});

interface Props {
  readonly facts: Facts;
  readonly steering: Steering;
  readonly today: string;
}

/** A session of the officials' council: the intentions to come, what was given up, and the page to print for them. */
export function Clap({ facts, steering, today }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  const { gateway } = useWorkbookStore();
  const { run } = useJobs();
  const goTo = useGoTo();
  const session = useMemo(() => {
    const savings = facts.savings.map(({ row, twelveMonths }) => ({ action: textCell(row, "action"), twelveMonths }));
    return clapSession({ ...facts, savings }, today);
  }, [facts, today]);
  const write = () =>
    void run({
      doing: t("steering.clap.writing"),
      work: async () => {
        await gateway.writeSteering(clapSheet(session, steering, today, speech));
        return { done: t("steering.clap.written"), undoable: false };
      },
    });
  return (
    <Fold title={t("steering.clap.title")}>
      <div className={styles.part}>
        <Subtitle2 as="h3" className={styles.title}>
          {t("steering.clap.intentions")}
        </Subtitle2>
        {session.intentions.length === 0 && <Body1 block>{t("steering.clap.noIntention")}</Body1>}
        <ul className={styles.list}>
          {session.intentions.map(({ action, launchOn }) => (
            <li key={action.id}>
              <div className={styles.head}>
                <Text weight="semibold">{action.title}</Text>
                <Amount value={action.amount} />
              </div>
              <Caption1 block>
                {t("steering.clap.launch", { day: format.day(launchOn) })} · {ambitionWords(action.currentAmbition, t)}
              </Caption1>
            </li>
          ))}
        </ul>
        <Subtitle2 as="h3" className={styles.title}>
          {t("steering.clap.drifts")}
        </Subtitle2>
        <Body1 block>{t("steering.clap.keptOutOf", session.review)}</Body1>
        <ul className={styles.list}>
          {session.drifts.map((review) => (
            <li key={review.action.id}>
              <Text weight="semibold">{review.action.title}</Text>
              <Caption1 block>{driftWords(review, t, format)}</Caption1>
              <Button
                size="small"
                appearance="subtle"
                aria-label={t("steering.clap.goToAction", { title: review.action.title })}
                onClick={() => goTo("actions", review.action.id)}
              >
                {t("savings.goTo")}
              </Button>
            </li>
          ))}
        </ul>
        <Button className={styles.write} onClick={write}>
          {t("steering.clap.write")}
        </Button>
        <Caption1>{t("steering.clap.writeNote")}</Caption1>
      </div>
    </Fold>
  );
}
