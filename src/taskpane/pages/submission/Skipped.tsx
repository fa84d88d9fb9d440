import { Caption1, makeStyles } from "@fluentui/react-components";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { ReasonText } from "../../shared/ui/ReasonText";
import type { Skipped as SkippedLines } from "./reading/told";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({ list: { ...plainList, overflowWrap: "anywhere" } });

/** Lines that are not needs, and why. Blank ones are only counted: a form has a hundred of them. */
export function Skipped({ skipped: { count, blank, first } }: { readonly skipped: SkippedLines }) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (count === 0) return null;
  const more = count - blank - first.length;
  return (
    <Fold level={3} title={t("submission.skipped", { count })}>
      {blank > 0 && <Caption1 block>{t("submission.blank", { count: blank })}</Caption1>}
      <ul className={styles.list}>
        {first.map(({ row, reason }) => (
          <li key={row}>
            {row} · <ReasonText reason={reason} />
          </li>
        ))}
      </ul>
      {more > 0 && <Caption1 block>{t("submission.compare.more", { count: more })}</Caption1>}
    </Fold>
  );
}
