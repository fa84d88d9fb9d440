import { useState } from "react";
import { isWhole, type ClapSession, type FamilyObjective, type FamilyShare } from "../../../../domain/clap";
import type { Family } from "../../../../domain/nomenclature";
import type { Target } from "../../../../domain/steering";
import { useAct } from "../../../shared/act";
import type { Facts } from "../../../shared/facts";
import { useSpeech } from "../../../shared/language";
import type { Sitting } from "./clapActs";
import { EMPTY_HAND, objectivesOf, sharesOf, type Hand } from "./hand";
import type { Step } from "./StepButton";
import { workshopAct } from "./workshopAct";

/** The card game of a session: the family on the table, what was taken for it and is not written yet. */
export interface WorkshopInHand {
  /** Undefined while no family can be followed. */
  readonly family: Family | undefined;
  readonly hand: Hand;
  readonly objectives: readonly FamilyObjective[];
  /** Targets of the family that are not in the workbook yet. */
  readonly shares: readonly FamilyShare[];
  readonly setFamily: (code: string) => void;
  readonly play: (hand: Hand) => void;
  /** What is to be done now: keep what was taken; before that, print the cards. */
  readonly next: Step;
}

interface Known {
  readonly facts: Facts;
  readonly session: ClapSession;
  readonly targets: readonly Target[];
  readonly sitting: Sitting;
  readonly cards: Step;
}

/** The hands of a workshop, one a family, kept while the page stays. */
export function useWorkshop({ facts, session, targets, sitting, cards }: Known): WorkshopInHand {
  const speech = useSpeech();
  const { t } = speech;
  const { run } = useAct();
  const [chosen, setFamily] = useState("");
  const [hands, setHands] = useState<Readonly<Record<string, Hand>>>({});
  const code = session.families.some((one) => one.code === chosen) ? chosen : (session.families[0]?.code ?? "");
  const family = facts.familyByCode.get(code);
  const hand = hands[code] ?? EMPTY_HAND;
  const play = (next: Hand) => setHands({ ...hands, [code]: next });
  const objectives = objectivesOf(hand);
  const shares = sharesOf(hand).filter(
    ({ indicator }) =>
      !targets.some(
        (target) =>
          target.scope === family?.label && target.indicator === speech.sheet.t(`steering.indicators.${indicator}`),
      ),
  );
  const kept = objectives.filter(({ objective }) => !hand.refused.includes(objective));
  const keptShares = shares.filter(({ indicator }) => !hand.refused.includes(indicator));
  const whole = isWhole(hand.levers);
  const named = sitting.who.trim() !== "";
  const write = async () => {
    if (family === undefined) return;
    const played = { family, stakes: hand.stakes, levers: hand.levers, objectives: kept, shares: keptShares };
    if (await run(workshopAct(played, sitting, speech))) play(EMPTY_HAND);
  };
  const keeping: Step = {
    label: t("steering.workshop.write", { count: hand.levers.length + kept.length + keptShares.length }),
    note: whole
      ? named
        ? t("steering.workshop.writeNote", { day: speech.format.day(sitting.on) })
        : t("steering.clap.whoDecides")
      : t("steering.workshop.toWhole"),
    ready: whole && named,
    run: () => void write(),
  };
  const next = hand.stakes.length === 0 ? cards : keeping;
  return { family, hand, objectives, shares, setFamily, play, next };
}
