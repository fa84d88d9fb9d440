import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { JournalledAct } from "../../../workbook";
import { doneWords, useAct, useJobs } from "../../shared/act";
import { useSpeech } from "../../shared/language";
import { useWorkbookStore } from "../../shared/workbook";

/** Acts that were cut short while being written (a closed window): to put back, or to keep as they are. */
export function Interrupted() {
  const speech = useSpeech();
  const { t } = speech;
  const { gateway } = useWorkbookStore();
  const { run } = useJobs();
  const { undo } = useAct();
  const [acts, setActs] = useState<readonly JournalledAct[]>([]);
  const lookUp = useCallback(
    // What cannot be read now is read at the next opening: nothing depends on it meanwhile.
    () => gateway.unfinished().then(setActs, () => setActs([])),
    [gateway],
  );
  useEffect(() => void lookUp(), [lookUp]);
  const [first] = acts;
  if (!first) return null;
  const keep = () =>
    run({
      doing: t("act.writing"),
      work: async () => {
        await gateway.keep(first.actId);
        return { done: t("interrupted.kept"), undoable: false };
      },
    });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("interrupted.title", { count: acts.length })}</MessageBarTitle>
        {t("interrupted.text", { done: doneWords(speech, first.code, first.values) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void undo(first.actId).then(lookUp)}>{t("interrupted.undo")}</Button>
        <Button onClick={() => void keep().then(lookUp)}>{t("interrupted.keep")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
