import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { importedFiles } from "../../../domain/comparison";
import { ActBar } from "../../shared/act";
import { useFacts } from "../../shared/facts";
import { useSpeech, type Speech } from "../../shared/language";
import { useNavigation } from "../../shared/navigation";
import { Page } from "../../shared/ui/Page";
import { ErrorState, Skeletons } from "../../shared/ui/states";
import { WorkProgress } from "../../shared/ui/WorkProgress";
import { Campaign } from "./campaign/Campaign";
import { FilePicker } from "./FilePicker";
import { ReceivedFileView } from "./ReceivedFileView";
import { useImport, type Import } from "./useImport";

/** Recensement: asks departments for their needs, takes back what they send, and shows who sent. */
export function SubmissionPage() {
  const { t } = useSpeech();
  const { open } = useNavigation();
  const known = useFacts();
  const ready = known.kind === "ready" ? known : undefined;
  const facts = ready?.facts;
  const earlierFiles = useMemo(() => [...importedFiles(ready?.tables.needs.rows ?? []).keys()], [ready]);
  const received = useImport(known);
  const { files, reading, imported, effect, add, change, remove, clear, write } = received;
  const words = effect && effectWords(effect, t);
  return (
    <Page
      title={t("pages.submission")}
      count={facts && t("submission.count", { count: facts.needs.length })}
      foot={
        <ActBar note={words?.note}>
          {words && (
            <Button appearance="primary" onClick={write}>
              {words.verb}
            </Button>
          )}
          {files.length > 0 && <Button onClick={clear}>{t("submission.clear")}</Button>}
          {files.length === 0 && imported && (
            <Button appearance="primary" onClick={() => open("validation")}>
              {t("submission.next")}
            </Button>
          )}
        </ActBar>
      }
    >
      <FilePicker primary={files.length === 0 && !imported} onFiles={add} />
      {reading !== undefined && (
        <WorkProgress label={t("submission.reading", { file: reading })} progress={undefined} />
      )}
      {reading === undefined && files.length > 0 && effect === undefined && (
        <WorkProgress label={t("submission.compare.doing")} progress={undefined} />
      )}
      {files.map((file) => (
        <ReceivedFileView
          key={file.name}
          file={file}
          departments={facts?.departments ?? []}
          earlierFiles={earlierFiles}
          comparisons={received.comparisons}
          decisionsOf={received.decisionsOf}
          onChange={change}
          onDecide={received.decide}
          onRemove={() => remove(file.name)}
        />
      ))}
      {known.kind === "loading" && <Skeletons lines={4} />}
      {known.kind === "problem" && <ErrorState problem={known.problem} />}
      {ready && files.length === 0 && <Campaign facts={ready.facts} tables={ready.tables} />}
    </Page>
  );
}

/** What the button says, and what it will write; nothing when there is nothing to write. */
function effectWords(effect: NonNullable<Import["effect"]>, t: Speech["t"]) {
  const { added, answers } = effect;
  const changed = effect.changed + effect.dropped;
  if (added + changed + answers === 0) return undefined;
  if (changed + answers === 0) {
    return { verb: t("submission.import", { count: added }), note: t("submission.importNote", { count: added }) };
  }
  const count = changed + (changed === 0 ? answers : 0);
  const verb =
    added === 0 ? t("submission.update", { count }) : t("submission.importAndUpdate", { count: added, changed: count });
  return { verb, note: t("submission.updateNote") };
}
