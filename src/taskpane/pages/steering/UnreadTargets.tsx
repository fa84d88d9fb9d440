import { makeStyles } from "@fluentui/react-components";
import type { TargetReading } from "../../../domain/steering";
import { useGoTo } from "../../shared/act";
import { useSpeech } from "../../shared/language";
import { LineLink } from "../../shared/ui/LineLink";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** Rows of `Objectifs` that cannot be used, each with why, leading to its line: a target is never passed over in silence. */
export function UnreadTargets({ readings }: { readonly readings: readonly TargetReading[] }) {
  const styles = useStyles();
  const { t, sentence } = useSpeech();
  const goTo = useGoTo();
  const refused = readings.flatMap((reading) => (reading.ok ? [] : [reading]));
  if (refused.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("steering.unreadTargets", { count: refused.length })}>
      {refused.map(({ id, reason }, at) => (
        <li key={`${id}-${String(at)}`}>
          <LineLink
            words={t("steering.unreadTarget", { id })}
            note={sentence(reason)}
            onClick={() => goTo("targets", id, "target")}
          />
        </li>
      ))}
    </ul>
  );
}
