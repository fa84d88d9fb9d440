import { Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Intention, LeverAtHand, ProposedItem } from "../../../../domain/clap";
import { useSpeech } from "../../../shared/language";
import { Amount } from "../../../shared/ui/Amount";
import { Fold } from "../../../shared/ui/Fold";
import { Reasons, ReasonText } from "../../../shared/ui/ReasonText";
import { ambitionWords, itemWords } from "./ambitionWords";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  why: { display: "block", paddingInlineStart: tokens.spacingHorizontalXXXL },
});

interface Props {
  readonly intention: Intention;
  readonly levers: readonly LeverAtHand[];
  readonly proposed: readonly ProposedItem[];
  /** Levers and items of ambition that the session has chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (choice: string, chosen: boolean) => void;
}

/** A purchase to come: why it matters, and the levers and objectives that the session chooses from. */
export function IntentionCard({ intention, levers, proposed, chosen, onChoose }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { action, stakes } = intention;
  const open = levers.filter(({ taken }) => !taken);
  const items = proposed.filter(({ promised }) => !promised);
  return (
    <>
      <div className={styles.head}>
        <Text weight="semibold">{action.title}</Text>
        <Amount value={action.amount} />
      </div>
      <Caption1 block>{ambitionWords(action.currentAmbition, speech)}</Caption1>
      <Reasons reasons={stakes} label={t("because")} />
      <Fold level={3} title={t("steering.clap.choose", { title: action.title })} aside={String(chosen.size)}>
        <fieldset className={styles.group}>
          <legend>{t("steering.clap.levers")}</legend>
          {open.length === 0 && <Caption1>{t("steering.clap.noLever")}</Caption1>}
          {open.map(({ lever, reason }) => (
            <div key={lever}>
              <Checkbox
                label={lever}
                checked={chosen.has(lever)}
                onChange={(_event, { checked }) => onChoose(lever, checked === true)}
              />
              <ReasonText className={styles.why} reason={reason} />
            </div>
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t("steering.clap.objectives")}</legend>
          {items.length === 0 && <Caption1>{t("steering.clap.noObjective")}</Caption1>}
          {items.map(({ item, value, reason }) => (
            <div key={item}>
              <Checkbox
                label={itemWords(item, value, speech)}
                checked={chosen.has(item)}
                onChange={(_event, { checked }) => onChoose(item, checked === true)}
              />
              <ReasonText className={styles.why} reason={reason} />
            </div>
          ))}
        </fieldset>
      </Fold>
    </>
  );
}
