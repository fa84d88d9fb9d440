import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useSpeech } from "../../shared/language";
import type { Versions } from "./reading/told";

interface Props {
  readonly version: Versions;
  readonly kept: boolean;
  readonly onKeep: (kept: boolean) => void;
}

/** Two versions of one list came together: the older is left aside unless the user says otherwise. */
export function VersionMessage({ version, kept, onKeep }: Props) {
  const { t, format } = useSpeech();
  const { newer, same, changed, added, gone, goneTitles } = version;
  const parts = [
    t("submission.version.same", { count: same }),
    ...(changed > 0 ? [t("submission.compare.changed", { count: changed })] : []),
    ...(added > 0 ? [t("submission.compare.new", { count: added })] : []),
    ...(gone > 0 ? [t("submission.compare.gone", { count: gone })] : []),
  ];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("submission.version.title", { file: newer })}</MessageBarTitle>
        {t(kept ? "submission.version.kept" : "submission.version.aside", {
          file: newer,
          list: format.list(parts),
        })}{" "}
        {gone > 0 &&
          t("submission.version.gone", { list: format.list(goneTitles.map((title) => format.quote(title))) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onKeep(!kept)}>
          {t(kept ? "submission.version.leave" : "submission.version.keep")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
