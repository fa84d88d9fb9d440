import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../domain/validation";
import { useSpeech } from "../../shared/language";
import { StateIcon } from "../../shared/ui/StateIcon";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  count: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What the page Contrôle will say of the needs of a file, once they are written. */
export function CheckedCounts({ checked }: { readonly checked: Readonly<Record<Severity, number>> }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const found = SEVERITIES.filter((severity) => checked[severity] > 0);
  if (found.length === 0) return null;
  return (
    <div className={styles.counts}>
      <Caption1>{t("submission.checked")}</Caption1>
      {found.map((severity) => (
        <Caption1 key={severity} className={styles.count}>
          <StateIcon state={severity} />
          {t(`validation.filter.${severity}`, { count: checked[severity] })}
        </Caption1>
      ))}
    </div>
  );
}
