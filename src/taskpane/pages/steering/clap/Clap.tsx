import { Body1, Button, Caption1, Subtitle2, Text } from "@fluentui/react-components";
import { useGoTo } from "../../../shared/act";
import type { Facts } from "../../../shared/facts";
import { useSpeech } from "../../../shared/language";
import { DayField } from "../../../shared/ui/DayField";
import { Fold } from "../../../shared/ui/Fold";
import { Signer } from "../../../shared/ui/Signer";
import { useSectionStyles } from "../sectionStyles";
import { driftWords } from "./ambitionWords";
import { ClapReview } from "./ClapReview";
import { FollowedFamilies } from "./FollowedFamilies";
import { IntentionCard } from "./IntentionCard";
import { StepButton } from "./StepButton";
import type { SessionInHand } from "./useSession";

interface Props {
  readonly facts: Facts;
  readonly inHand: SessionInHand;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/**
 * A session of the officials' council: the intentions to come, what was given up, and the page to print for them. Its
 * next step is the main button of the page.
 */
export function Clap({ facts, inHand, open, onToggle }: Props) {
  const styles = useSectionStyles();
  const speech = useSpeech();
  const { t } = speech;
  const goTo = useGoTo();
  const { session, sitting, offers, others, setDay, setWho, choose } = inHand;
  return (
    <Fold title={t("steering.clap.title")} open={open} onToggle={onToggle}>
      <div className={styles.part}>
        <DayField label={t("steering.clap.day")} value={session.on} onChange={setDay} />
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
        {session.intentions.length > 0 && <Signer name={sitting.who} onChange={setWho} />}
        <ClapReview session={session} />
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
        {others.map((step) => (
          <StepButton key={step.label} step={step} />
        ))}
      </div>
    </Fold>
  );
}
