import { Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../shared/language";
import { useMarks } from "../../shared/marks";

const useStyles = makeStyles({
  // The switch has a margin of its own: its words begin where those of the page do.
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  legend: { display: "block" },
});

/** Shows the anomalies in the sheet, cell by cell, or takes them away. */
export function SheetMarks() {
  const styles = useStyles();
  const { t } = useSpeech();
  const { shown, show } = useMarks();
  return (
    <div>
      <Switch
        className={styles.switch}
        label={t("validation.marks.label")}
        checked={shown}
        onChange={(_event, { checked }) => show(checked)}
      />
      {shown && <Caption1 className={styles.legend}>{t("validation.marks.legend")}</Caption1>}
    </div>
  );
}
