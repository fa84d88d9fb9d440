import { Caption1, makeStyles } from "@fluentui/react-components";
import type { Conversion } from "../../../domain/submission";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { ReasonText } from "../../shared/ui/ReasonText";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" } });

const SHOWN = 100;

/** Lines that are not needs, and why. Blank ones are only counted: a form has a hundred of them. */
export function Skipped({ skipped }: Pick<Conversion, "skipped">) {
  const styles = useStyles();
  const { t } = useSpeech();
  const told = skipped.filter(({ reason }) => reason.code !== "row.empty");
  const blank = skipped.length - told.length;
  if (skipped.length === 0) return null;
  return (
    <Fold level={3} title={t("submission.skipped", { count: skipped.length })}>
      {blank > 0 && <Caption1 block>{t("submission.blank", { count: blank })}</Caption1>}
      <ul className={styles.list}>
        {told.slice(0, SHOWN).map(({ row, reason }) => (
          <li key={row}>
            {row} · <ReasonText reason={reason} />
          </li>
        ))}
      </ul>
      {told.length > SHOWN && <Caption1 block>{t("submission.compare.more", { count: told.length - SHOWN })}</Caption1>}
    </Fold>
  );
}
