import { Body1, Button, Caption1, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isIsoDay } from "../../../../domain/calendar";
import { clapSession, leversAtHand, nextSession, proposedAmbition } from "../../../../domain/clap";
import type { Steering, Target } from "../../../../domain/steering";
import { useAct, useGoTo, useJobs } from "../../../shared/act";
import { rowsById, textCell, type Facts, type ReadTables } from "../../../shared/facts";
import { useKept } from "../../../shared/kept";
import { useSpeech } from "../../../shared/language";
import { useSigner } from "../../../shared/signer";
import { DayField } from "../../../shared/ui/DayField";
import { Fold } from "../../../shared/ui/Fold";
import { Signer } from "../../../shared/ui/Signer";
import { useWorkbookStore } from "../../../shared/workbook";
import { decideAct } from "./clapActs";
import { cardsSheet } from "./cardsSheet";
import { ClapReview } from "./ClapReview";
import { driftWords } from "./ambitionWords";
import { clapSheet } from "./clapSheet";
import { commissionSheet } from "./commissionSheet";
import { FollowedFamilies } from "./FollowedFamilies";
import { outcomeAct } from "./reviewActs";
import { Workshop } from "./Workshop";
import { IntentionCard } from "./IntentionCard";
import { useSectionStyles } from "../sectionStyles";

/** The day that follows from the last session, until another one is typed. */
const USUAL_DAY = { on: "" };
const NOTHING_CHOSEN: ReadonlySet<string> = new Set();

interface Props {
  readonly facts: Facts;
  readonly tables: ReadTables;
  readonly steering: Steering;
  readonly targets: readonly Target[];
  readonly today: string;
}

/** A session of the officials' council: the intentions to come, what was given up, and the page to print for them. */
export function Clap({ facts, tables, steering, targets, today }: Props) {
  const styles = useSectionStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  const { gateway } = useWorkbookStore();
  const { run } = useJobs();
  const goTo = useGoTo();
  const [{ on: typed }, setView] = useKept("steering.clap", USUAL_DAY);
  const session = useMemo(() => {
    const savings = facts.savings.map(({ row, ...saving }) => ({ ...saving, action: textCell(row, "action") }));
    const known = { ...facts, savings };
    return clapSession(known, isIsoDay(typed) ? typed : nextSession(known, today));
  }, [facts, today, typed]);
  const knownRates = useMemo(
    () =>
      facts.savings.flatMap(({ status, rate }) =>
        rate !== undefined && (status === "contracted" || status === "observed") ? [rate] : [],
      ),
    [facts.savings],
  );
  const { run: writeAct } = useAct();
  const [who, setWho] = useSigner();
  const [choices, setChoices] = useState<Readonly<Record<string, ReadonlySet<string>>>>({});
  const offers = session.intentions.map((intention) => ({
    intention,
    levers: leversAtHand(intention, session.on),
    proposed: proposedAmbition(intention, { parameters: facts.parameters, knownRates }),
    chosen: choices[intention.action.id] ?? NOTHING_CHOSEN,
  }));
  const count = offers.reduce((total, { chosen }) => total + chosen.size, 0);
  const choose = (id: string, choice: string, chosen: boolean) => {
    const next = new Set(choices[id] ?? NOTHING_CHOSEN);
    if (chosen) next.add(choice);
    else next.delete(choice);
    setChoices({ ...choices, [id]: next });
  };
  const decide = async () => {
    const rows = rowsById(tables.actions);
    const act = decideAct(
      offers.map(({ intention, levers, proposed, chosen }) => ({
        intention,
        levers: levers.flatMap(({ lever }) => (chosen.has(lever) ? [lever] : [])),
        items: proposed.filter(({ item }) => chosen.has(item)),
      })),
      { on: session.on, today, who },
      (id) => textCell(rows.get(id) ?? {}, "currentAmbition"),
    );
    if (await writeAct(act)) setChoices({});
  };
  const write = () =>
    void run({
      doing: t("steering.clap.writing"),
      work: async () => {
        await gateway.writeSheets([clapSheet(session, steering, offers, speech), commissionSheet(session, speech)]);
        return { done: t("steering.clap.written"), undoable: false };
      },
    });
  const printCards = () =>
    void run({
      doing: t("steering.workshop.printing"),
      work: async () => {
        await gateway.writeSheets([cardsSheet(session, speech)]);
        return { done: t("steering.workshop.printed"), undoable: false };
      },
    });
  const outcomes = outcomeAct(session.decisions, rowsById(tables.decisions), speech.sheet);
  return (
    <>
      <Fold title={t("steering.clap.title")}>
        <div className={styles.part}>
          <DayField label={t("steering.clap.day")} value={session.on} onChange={(on) => setView({ on })} />
          <FollowedFamilies session={session} facts={facts} />
          <Subtitle2 as="h3" className={styles.title}>
            {t("steering.clap.intentions")}
          </Subtitle2>
          {session.intentions.length === 0 && <Body1 block>{t("steering.clap.noIntention")}</Body1>}
          <ul className={styles.list}>
            {offers.map(({ intention, ...offer }) => (
              <li key={intention.action.id}>
                <IntentionCard
                  intention={intention}
                  {...offer}
                  onChoose={(choice, chosen) => choose(intention.action.id, choice, chosen)}
                />
              </li>
            ))}
          </ul>
          {session.intentions.length > 0 && (
            <>
              <Signer name={who} onChange={setWho} />
              <Button
                className={styles.start}
                disabledFocusable={count === 0 || who.trim() === ""}
                onClick={() => void decide()}
              >
                {t("steering.clap.decide", { count })}
              </Button>
              <Caption1>{t("steering.clap.decideNote", { day: format.day(session.on) })}</Caption1>
            </>
          )}
          <ClapReview session={session} />
          {session.decisions.length > 0 && (
            <Button
              className={styles.start}
              disabledFocusable={outcomes.changes?.length === 0}
              onClick={() => void writeAct(outcomes)}
            >
              {t("steering.clap.writeOutcomes", { count: outcomes.changes?.length ?? 0 })}
            </Button>
          )}
          <Subtitle2 as="h3" className={styles.title}>
            {t("steering.clap.drifts")}
          </Subtitle2>
          <Body1 block>{t("steering.clap.keptOutOf", session.review)}</Body1>
          <ul className={styles.list}>
            {session.drifts.map((review) => (
              <li key={review.action.id}>
                <Text weight="semibold">{review.action.title}</Text>
                <Caption1 block>{driftWords(review, speech)}</Caption1>
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
          <Button className={styles.start} onClick={write}>
            {t("steering.clap.write")}
          </Button>
          <Caption1>{t("steering.clap.writeNote")}</Caption1>
          <Button className={styles.start} onClick={printCards}>
            {t("steering.workshop.print")}
          </Button>
          <Caption1>{t("steering.workshop.printNote")}</Caption1>
        </div>
      </Fold>
      <Workshop
        facts={facts}
        session={session}
        targets={targets}
        sitting={{ on: session.on, today, who }}
        onSigner={setWho}
      />
    </>
  );
}
