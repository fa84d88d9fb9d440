import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { TableRow } from "../../../domain/table";
import type { CheckSettings } from "../../../domain/validation";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { RuleGrade } from "./RuleGrade";

interface Props {
  readonly settings: CheckSettings;
  /** Rows of `Paramètres`. */
  readonly parameters: readonly TableRow[];
}

/** What `Paramètres` says of the rules: rows that could not be read, rules that are switched off. */
export function RuleSettings({ settings: { problems, disabled }, parameters }: Props) {
  const { t, format, sentence } = useSpeech();
  return (
    <>
      {problems.map(({ id, reason }) => (
        <MessageBar key={`${id}-${reason.code}`} intent="warning" layout="multiline">
          <MessageBarBody>{sentence(reason)}</MessageBarBody>
        </MessageBar>
      ))}
      {disabled.length > 0 && (
        <Fold title={t("validation.off.title")} aside={format.count(disabled.length)}>
          {disabled.map((rule) => (
            <RuleGrade key={rule} rule={rule} grade="off" parameters={parameters} />
          ))}
        </Fold>
      )}
    </>
  );
}
