import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  SpinButton,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { isWhole, leverCards, stakeCards, type ClapSession, type Objective } from "../../../../domain/clap";
import type { Target } from "../../../../domain/steering";
import { useAct } from "../../../shared/act";
import type { Facts } from "../../../shared/facts";
import { useSpeech } from "../../../shared/language";
import { Choice } from "../../../shared/ui/Choice";
import { Fold } from "../../../shared/ui/Fold";
import { Signer } from "../../../shared/ui/Signer";
import { useSectionStyles } from "../sectionStyles";
import { objectiveWords } from "./ambitionWords";
import { CardGrid } from "./CardGrid";
import type { Sitting } from "./clapActs";
import {
  EMPTY_HAND,
  objectivesOf,
  sharesOf,
  withFigure,
  withLever,
  withRefusal,
  withStake,
  withWeight,
  type Hand,
} from "./hand";
import { workshopAct } from "./workshopAct";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flex: "1 1 auto", minWidth: 0 },
  number: { width: "88px", minWidth: 0 },
});
const STEP = 5;
const WHOLE = 100;

interface Props {
  readonly facts: Facts;
  readonly session: ClapSession;
  readonly targets: readonly Target[];
  readonly sitting: Sitting;
  readonly onSigner: (name: string) => void;
}

/** The card game of a session: for each strategic family, stakes, the levers that serve them, their weights, the ambition. */
export function Workshop({ facts, session, targets, sitting, onSigner }: Props) {
  const styles = useSectionStyles();
  const { t } = useSpeech();
  const [chosen, setChosen] = useState("");
  const [hands, setHands] = useState<Readonly<Record<string, Hand>>>({});
  const code = session.families.some((one) => one.code === chosen) ? chosen : (session.families[0]?.code ?? "");
  const family = facts.familyByCode.get(code);
  const put = (hand: Hand) => setHands({ ...hands, [code]: hand });
  return (
    <Fold title={t("steering.workshop.title")}>
      <div className={styles.part}>
        {family === undefined ? (
          <Text>{t("steering.clap.noFamily")}</Text>
        ) : (
          <>
            <Choice
              label={t("steering.workshop.family")}
              value={code}
              options={session.families.map(({ code: value, label }) => ({ value, label: `${value} ${label}` }))}
              onChange={setChosen}
            />
            <Table
              key={code}
              {...{ facts, family, targets, sitting, onSigner, onHand: put, hand: hands[code] ?? EMPTY_HAND }}
            />
          </>
        )}
      </div>
    </Fold>
  );
}

interface TableProps extends Omit<Props, "session"> {
  readonly family: Facts["families"][number];
  readonly hand: Hand;
  readonly onHand: (hand: Hand) => void;
}

/** What lies on the table for one family. */
function Table({ facts, family, targets, sitting, onSigner, hand, onHand }: TableProps) {
  const styles = useSectionStyles();
  const own = useStyles();
  const speech = useSpeech();
  const { t, sentence } = speech;
  const { run } = useAct();
  const objectives = objectivesOf(hand);
  const shares = sharesOf(hand).filter(
    ({ indicator }) =>
      !targets.some(
        (target) =>
          target.scope === family.label && target.indicator === speech.sheet.t(`steering.indicators.${indicator}`),
      ),
  );
  const kept = objectives.filter(({ objective }) => !hand.refused.includes(objective));
  const keptShares = shares.filter(({ indicator }) => !hand.refused.includes(indicator));
  const total = hand.levers.reduce((sum, { weight }) => sum + weight, 0);
  const whole = isWhole(hand.levers);
  const count = hand.levers.length + kept.length + keptShares.length;
  const named = sitting.who.trim() !== "";
  const write = async () => {
    const played = { family, stakes: hand.stakes, levers: hand.levers, objectives: kept, shares: keptShares };
    if (await run(workshopAct(played, sitting, speech))) onHand(EMPTY_HAND);
  };
  return (
    <>
      <CardGrid
        legend={t("steering.workshop.stakes")}
        cards={stakeCards(family, facts.needs).map(({ stake, reason }) => ({
          value: stake,
          title: t(`steering.workshop.stake.${stake}`),
          text: reason ? sentence(reason) : t(`steering.workshop.question.${stake}`),
        }))}
        chosen={hand.stakes}
        onToggle={(stake) => onHand(withStake(hand, stake))}
      />
      {hand.stakes.length === 0 ? (
        <Caption1>{t("steering.workshop.chooseStake")}</Caption1>
      ) : (
        <CardGrid
          legend={t("steering.workshop.levers")}
          cards={leverCards(hand.stakes).map(({ lever, serves }) => ({
            value: lever,
            title: lever,
            text: serves.map((stake) => t(`steering.workshop.stake.${stake}`)).join(", "),
          }))}
          chosen={hand.levers.map(({ lever }) => lever)}
          onToggle={(lever) => onHand(withLever(hand, lever))}
        />
      )}
      {hand.levers.length > 0 && (
        <section aria-label={t("steering.workshop.weights")}>
          <Subtitle2 as="h3" className={styles.title}>
            {t("steering.workshop.weights")}
          </Subtitle2>
          <ul className={styles.list}>
            {hand.levers.map(({ lever, weight }) => (
              <li key={lever} className={own.line}>
                <Text className={own.name}>{lever}</Text>
                <Figure
                  label={t("steering.workshop.weightOf", { lever })}
                  value={weight}
                  step={STEP}
                  onChange={(value) => onHand(withWeight(hand, lever, value))}
                />
              </li>
            ))}
          </ul>
          <Caption1 role="status">
            {t(whole ? "steering.workshop.whole" : "steering.workshop.notWhole", { total })}
          </Caption1>
        </section>
      )}
      {(objectives.length > 0 || shares.length > 0) && (
        <section aria-label={t("steering.clap.objectives")}>
          <Subtitle2 as="h3" className={styles.title}>
            {t("steering.clap.objectives")}
          </Subtitle2>
          {objectives.map(({ objective, figure }) => (
            <div key={objective} className={own.line}>
              <Checkbox
                className={own.name}
                label={objectiveWords(objective, speech)}
                checked={!hand.refused.includes(objective)}
                onChange={() => onHand(withRefusal(hand, objective))}
              />
              {figure !== undefined && (
                <Figure
                  label={t("steering.workshop.figureOf", { objective: objectiveWords(objective, speech) })}
                  value={figure}
                  step={stepOf(objective)}
                  onChange={(value) => onHand(withFigure(hand, objective, value))}
                />
              )}
            </div>
          ))}
          {shares.map(({ indicator, share }) => (
            <Checkbox
              key={indicator}
              label={t("steering.workshop.share", {
                indicator: t(`steering.indicators.${indicator}`),
                share: speech.format.share(share),
              })}
              checked={!hand.refused.includes(indicator)}
              onChange={() => onHand(withRefusal(hand, indicator))}
            />
          ))}
        </section>
      )}
      {hand.stakes.length > 0 && (
        <>
          <Signer name={sitting.who} onChange={onSigner} />
          <Button className={styles.start} disabledFocusable={!whole || !named} onClick={() => void write()}>
            {t("steering.workshop.write", { count })}
          </Button>
          <Caption1>{t("steering.workshop.writeNote", { day: speech.format.day(sitting.on) })}</Caption1>
        </>
      )}
    </>
  );
}

function stepOf(objective: Objective): number {
  return objective.endsWith("Weight") ? STEP : 1;
}

interface FigureProps {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number between 1 and 100, by its keys or typed. */
function Figure({ label, value, step, onChange }: FigureProps) {
  const own = useStyles();
  return (
    <SpinButton
      className={own.number}
      aria-label={label}
      value={value}
      min={1}
      max={WHOLE}
      step={step}
      onChange={(_event, { value: stepped, displayValue }) => {
        const typed = stepped ?? Number((displayValue ?? "").replace(",", "."));
        if (Number.isFinite(typed)) onChange(typed);
      }}
    />
  );
}
