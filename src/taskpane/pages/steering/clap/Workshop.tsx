import { Caption1, Checkbox, makeStyles, SpinButton, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { isWhole, leverCards, stakeCards, type ClapSession, type Objective } from "../../../../domain/clap";
import type { Family } from "../../../../domain/nomenclature";
import type { Facts } from "../../../shared/facts";
import { useSpeech } from "../../../shared/language";
import { Choice } from "../../../shared/ui/Choice";
import { Fold } from "../../../shared/ui/Fold";
import { Signer } from "../../../shared/ui/Signer";
import { useSectionStyles } from "../sectionStyles";
import { objectiveWords } from "./ambitionWords";
import { CardGrid } from "./CardGrid";
import type { Sitting } from "./clapActs";
import { withFigure, withLever, withRefusal, withStake, withWeight } from "./hand";
import type { WorkshopInHand } from "./useWorkshop";

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
  readonly sitting: Sitting;
  readonly inHand: WorkshopInHand;
  readonly onSigner: (name: string) => void;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/**
 * The card game of a session: for each strategic family, stakes, the levers that serve them, their weights, the
 * ambition. Its next step is the main button of the page.
 */
export function Workshop({ facts, session, sitting, inHand, onSigner, open, onToggle }: Props) {
  const styles = useSectionStyles();
  const { t } = useSpeech();
  const { family, setFamily } = inHand;
  return (
    <Fold title={t("steering.workshop.title")} open={open} onToggle={onToggle}>
      <div className={styles.part}>
        {family === undefined ? (
          <Text>{t("steering.clap.noFamily")}</Text>
        ) : (
          <>
            <Choice
              label={t("steering.workshop.family")}
              value={family.code}
              options={session.families.map(({ code: value, label }) => ({ value, label: `${value} ${label}` }))}
              onChange={setFamily}
            />
            <Table key={family.code} {...{ facts, family, sitting, inHand, onSigner }} />
          </>
        )}
      </div>
    </Fold>
  );
}

interface TableProps extends Pick<Props, "facts" | "sitting" | "inHand" | "onSigner"> {
  readonly family: Family;
}

/** What lies on the table for one family. */
function Table({ facts, family, sitting, inHand, onSigner }: TableProps) {
  const styles = useSectionStyles();
  const own = useStyles();
  const speech = useSpeech();
  const { t, sentence } = speech;
  const { hand, objectives, shares, play } = inHand;
  const total = hand.levers.reduce((sum, { weight }) => sum + weight, 0);
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
        onToggle={(stake) => play(withStake(hand, stake))}
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
          onToggle={(lever) => play(withLever(hand, lever))}
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
                  onChange={(value) => play(withWeight(hand, lever, value))}
                />
              </li>
            ))}
          </ul>
          <Caption1 role="status">
            {t(isWhole(hand.levers) ? "steering.workshop.whole" : "steering.workshop.notWhole", { total })}
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
                onChange={() => play(withRefusal(hand, objective))}
              />
              {figure !== undefined && (
                <Figure
                  label={t("steering.workshop.figureOf", { objective: objectiveWords(objective, speech) })}
                  value={figure}
                  step={stepOf(objective)}
                  onChange={(value) => play(withFigure(hand, objective, value))}
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
              onChange={() => play(withRefusal(hand, indicator))}
            />
          ))}
        </section>
      )}
      {hand.stakes.length > 0 && <Signer name={sitting.who} onChange={onSigner} />}
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
