import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ThresholdAlert } from "../../../domain/threshold";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { NeedLinks } from "../../shared/ui/NeedLinks";
import { ReasonText } from "../../shared/ui/ReasonText";
import { SeverityIcon } from "./AlertLines";

const useStyles = makeStyles({
  title: { margin: 0 },
  needs: { paddingInlineStart: tokens.spacingHorizontalXXL },
});

interface Props {
  readonly alerts: readonly ThresholdAlert[];
  readonly facts: Facts;
}

/** Alerts about needs that nothing adds up: works without an operation, no threshold in force. */
export function OtherAlerts({ alerts, facts }: Props) {
  const styles = useStyles();
  const { t, format, sentence } = useSpeech();
  return (
    <section aria-labelledby="other-alerts">
      <Subtitle2 as="h2" id="other-alerts" className={styles.title}>
        {t("threshold.otherAlerts")}
      </Subtitle2>
      {alerts.map(({ rule, severity, cumulationKey, needIds, reason, toDo }) => (
        <Fold
          key={`${rule} ${cumulationKey}`}
          level={3}
          title={sentence(reason)}
          aside={format.count(needIds.length)}
          icon={<SeverityIcon severity={severity} />}
        >
          <div className={styles.needs}>
            <ReasonText reason={toDo} />
            <NeedLinks ids={needIds} facts={facts} />
          </div>
        </Fold>
      ))}
    </section>
  );
}
