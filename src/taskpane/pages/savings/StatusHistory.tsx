import { Caption1, makeStyles } from "@fluentui/react-components";
import { readStatuses } from "../../../domain/savings";
import { useSpeech } from "../../shared/language";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({ list: plainList });

/** The states that a saving had, when each was given and by whom. */
export function StatusHistory({ history }: { readonly history: string }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const statuses = readStatuses(history);
  if (statuses.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("savings.statuses")}>
      {statuses.map(({ status, on, who }, at) => (
        <li key={at}>
          <Caption1>{[status, format.day(on), who].filter((part) => part !== "").join(" · ")}</Caption1>
        </li>
      ))}
    </ul>
  );
}
