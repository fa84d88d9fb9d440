import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { motiveOf, type AmbitionItem, type AmbitionValue } from "../../../domain/action";
import type { Entry } from "../../shared/findings/programme";
import { useSpeech } from "../../shared/language";
import { StateIcon } from "../../shared/ui/StateIcon";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: plainList,
  line: { display: "flex", gap: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalXXS },
});

/** Puts words on the value of an item: "oui", "4", "12 000 € HT", "01/09/2027". */
export function useAmbitionWords(): (item: AmbitionItem, value: AmbitionValue | undefined) => string {
  const { t, format } = useSpeech();
  return (item, value) => {
    if (value === undefined) return t("programme.ambition.nothing");
    if (typeof value === "boolean") return value ? t("programme.ambition.yes") : t("programme.ambition.no");
    if (typeof value === "string") return format.day(value);
    return item === "targetSaving" ? format.euros(value) : format.count(value);
  };
}

/** What was given up since the ambition was frozen: what, when, by whom, why. */
export function DriftList({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const words = useAmbitionWords();
  const { drifts, action } = entry;
  if (action.frozenOn === undefined) return null;
  if (drifts.length === 0) return <Caption1 block>{t("programme.ambition.noDrift")}</Caption1>;
  return (
    <ul className={styles.list} aria-label={t("programme.ambition.drift")}>
      {drifts.map((drift) => {
        const { item, kind, from, to } = drift;
        const motive = motiveOf(drift, action.driftMotives);
        const values = { from: words(item, from), to: words(item, to) };
        return (
          <li key={item} className={styles.line}>
            <StateIcon state={motive ? "warning" : "error"} />
            <span>
              {t(`programme.ambition.items.${item}`)}
              {" : "}
              {t(`programme.ambition.kinds.${kind}`, values)}
              <Caption1 block>
                {motive
                  ? t("programme.ambition.motive", { day: format.day(motive.on), who: motive.who, why: motive.why })
                  : t("programme.ambition.unexplained")}
              </Caption1>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
