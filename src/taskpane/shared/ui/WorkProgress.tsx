import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Progress } from "../../../workbook";
import { useSpeech } from "../language";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  bar: { flex: "1 1 auto", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly label: string;
  readonly progress: Progress | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** A long work: what is done, out of how much, and a way to stop it. */
export function WorkProgress({ label, progress, onCancel }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  // Excel makes us wait, without a word, as long as someone types in a cell.
  const waiting = useLasting(progress === undefined && onCancel !== undefined, 2_000);
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <ProgressBar aria-label={label} {...(share === undefined ? {} : { value: share })} />
        <Caption1>
          {label} {waiting && t("progress.waiting")}
          {progress && t("progress.outOf", { done: format.count(progress.done), total: format.count(progress.total) })}
        </Caption1>
      </div>
      {onCancel && <Button onClick={onCancel}>{t("progress.stop")}</Button>}
    </div>
  );
}

/** True once something has lasted long enough to be worth showing. */
export function useLasting(going: boolean, afterMs = 300): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLong(true), afterMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going, afterMs]);
  return long;
}
