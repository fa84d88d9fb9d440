import { Body1, Caption1, Subtitle2, Text } from "@fluentui/react-components";
import type { ClapSession } from "../../../../domain/clap";
import { useSpeech } from "../../../shared/language";
import { Reasons } from "../../../shared/ui/ReasonText";
import { useSectionStyles } from "../sectionStyles";
import { decisionWords, outcomeWords } from "./decisionWords";

/** What the last session decided beside what was done, and what the commission will have to apply. */
export function ClapReview({ session }: { readonly session: ClapSession }) {
  const styles = useSectionStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  return (
    <>
      {session.reviewed !== undefined && (
        <>
          <Subtitle2 as="h3" className={styles.title}>
            {t("steering.clap.decided", { day: format.day(session.reviewed) })}
          </Subtitle2>
          <ul className={styles.list}>
            {session.decisions.map((reviewed) => (
              <li key={reviewed.decision.id}>
                <Text weight="semibold">{decisionWords(reviewed, speech)}</Text>
                <Caption1 block>{outcomeWords(reviewed, speech)}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      <Subtitle2 as="h3" className={styles.title}>
        {t("steering.clap.commission")}
      </Subtitle2>
      {session.commission.length === 0 && <Body1 block>{t("steering.clap.noRule")}</Body1>}
      <ul className={styles.list}>
        {session.commission.map(({ action, procedure, awardedByCommission, rules }) => (
          <li key={action.id}>
            <Text weight="semibold">{action.title}</Text>
            <Caption1 block>
              {procedure} · {t(awardedByCommission ? "steering.clap.byCommission" : "steering.clap.byBuyer")}
            </Caption1>
            <Reasons reasons={rules} label={t("steering.clap.commission")} />
          </li>
        ))}
      </ul>
    </>
  );
}
