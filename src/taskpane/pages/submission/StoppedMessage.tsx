import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSpeech } from "../../shared/language";

interface Props {
  readonly files: readonly File[];
  readonly onResume: () => void;
}

/** The reading was stopped: which files were not read, and how to go on. */
export function StoppedMessage({ files, onResume }: Props) {
  const { t, format } = useSpeech();
  const names = files.map(({ name }) => format.quote(name));
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t("submission.stopped", { list: format.list(names) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onResume}>
          {t("submission.resume")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
