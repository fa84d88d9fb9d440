import { useMemo, useState } from "react";
import { isIsoDay } from "../../../../domain/calendar";
import {
  clapSession,
  leversAtHand,
  nextSession,
  proposedAmbition,
  type ClapSession,
  type Intention,
  type LeverAtHand,
  type ProposedItem,
} from "../../../../domain/clap";
import type { Steering } from "../../../../domain/steering";
import type { ComposedSheet } from "../../../../workbook";
import { useAct, useJobs } from "../../../shared/act";
import { rowsById, textCell, type Facts, type ReadTables } from "../../../shared/facts";
import { useKept } from "../../../shared/kept";
import { useSpeech } from "../../../shared/language";
import { useSigner } from "../../../shared/signer";
import { useWorkbookStore } from "../../../shared/workbook";
import { cardsSheet } from "./cardsSheet";
import { decideAct, type Sitting } from "./clapActs";
import { clapSheet } from "./clapSheet";
import { commissionSheet } from "./commissionSheet";
import { outcomeAct } from "./reviewActs";
import type { Step } from "./StepButton";

/** The day that follows from the last session, until another one is typed. */
const USUAL_DAY = { on: "" };
const NOTHING_CHOSEN: ReadonlySet<string> = new Set();

/** An intention with what the officials may choose for it, and what they chose. */
export interface Offer {
  readonly intention: Intention;
  readonly levers: readonly LeverAtHand[];
  readonly proposed: readonly ProposedItem[];
  readonly chosen: ReadonlySet<string>;
}

/** A session being prepared or held. */
export interface SessionInHand {
  readonly session: ClapSession;
  readonly sitting: Sitting;
  readonly offers: readonly Offer[];
  readonly setDay: (on: string) => void;
  readonly setWho: (name: string) => void;
  readonly choose: (actionId: string, choice: string, chosen: boolean) => void;
  /** What is to be done now: decisions while some are chosen, else the review of the last session, else the page. */
  readonly next: Step;
  /** What else can be written. */
  readonly others: readonly Step[];
  readonly cards: Step;
}

interface Known {
  readonly facts: Facts;
  readonly tables: ReadTables;
  readonly steering: Steering;
  readonly today: string;
}

/** The session to prepare, what is chosen in it and not written yet, and what it can write. */
export function useSession({ facts, tables, steering, today }: Known): SessionInHand {
  const speech = useSpeech();
  const { t } = speech;
  const { gateway } = useWorkbookStore();
  const { run } = useJobs();
  const { run: writeAct } = useAct();
  const [{ on: typed }, setView] = useKept("steering.clap", USUAL_DAY);
  const [who, setWho] = useSigner();
  const [choices, setChoices] = useState<Readonly<Record<string, ReadonlySet<string>>>>({});
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
  const sitting = { on: session.on, today, who };
  const offers = session.intentions.map((intention) => ({
    intention,
    levers: leversAtHand(intention, session.on),
    proposed: proposedAmbition(intention, { parameters: facts.parameters, knownRates }),
    chosen: choices[intention.action.id] ?? NOTHING_CHOSEN,
  }));
  const choose: SessionInHand["choose"] = (id, choice, chosen) => {
    const next = new Set(choices[id] ?? NOTHING_CHOSEN);
    if (chosen) next.add(choice);
    else next.delete(choice);
    setChoices({ ...choices, [id]: next });
  };
  const decide = async () => {
    const rows = rowsById(tables.actions);
    const chosen = offers.map(({ intention, levers, proposed, chosen: own }) => ({
      intention,
      levers: levers.flatMap(({ lever }) => (own.has(lever) ? [lever] : [])),
      items: proposed.filter(({ item }) => own.has(item)),
    }));
    const act = decideAct(chosen, sitting, (id) => textCell(rows.get(id) ?? {}, "currentAmbition"));
    if (await writeAct(act)) setChoices({});
  };
  const writeSheets = (doing: string, done: string, sheets: () => readonly ComposedSheet[]) =>
    void run({
      doing,
      work: async () => {
        await gateway.writeSheets(sheets());
        return { done, undoable: false };
      },
    });

  const count = offers.reduce((total, { chosen }) => total + chosen.size, 0);
  const named = who.trim() !== "";
  const outcomes = outcomeAct(session.decisions, rowsById(tables.decisions), speech.sheet);
  const toReview = outcomes.changes?.length ?? 0;
  const deciding: Step = {
    label: t("steering.clap.decide", { count }),
    note: named ? t("steering.clap.decideNote", { day: speech.format.day(session.on) }) : t("steering.clap.whoDecides"),
    ready: named,
    run: () => void decide(),
  };
  const reviewing: Step = {
    label: t("steering.clap.writeOutcomes", { count: toReview }),
    note: t("steering.clap.outcomesNote"),
    ready: true,
    run: () => void writeAct(outcomes),
  };
  const page: Step = {
    label: t("steering.clap.write"),
    note: t("steering.clap.writeNote"),
    ready: true,
    run: () =>
      writeSheets(t("steering.clap.writing"), t("steering.clap.written"), () => [
        clapSheet(session, steering, offers, speech),
        commissionSheet(session, speech),
      ]),
  };
  const cards: Step = {
    label: t("steering.workshop.print"),
    note: t("steering.workshop.printNote"),
    ready: true,
    run: () =>
      writeSheets(t("steering.workshop.printing"), t("steering.workshop.printed"), () => [cardsSheet(session, speech)]),
  };
  const [next, ...others] = [...(count > 0 ? [deciding] : []), ...(toReview > 0 ? [reviewing] : []), page];
  return {
    session,
    sitting,
    offers,
    setDay: (on) => setView({ on }),
    setWho,
    choose,
    next,
    others: [...others, cards],
    cards,
  };
}
