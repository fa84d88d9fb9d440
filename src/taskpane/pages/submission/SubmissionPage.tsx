import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { ActBar } from "../../shared/act";
import { useFacts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { useNavigation } from "../../shared/navigation";
import { Page } from "../../shared/ui/Page";
import { ErrorState, Skeletons } from "../../shared/ui/states";
import { WorkProgress } from "../../shared/ui/WorkProgress";
import { DepartmentList } from "./DepartmentList";
import { FilePicker } from "./FilePicker";
import { ReceivedFileView } from "./ReceivedFileView";
import { useImport } from "./useImport";

/** Recensement: takes back the lists that departments send, and shows who sent. */
export function SubmissionPage() {
  const { t } = useSpeech();
  const { open } = useNavigation();
  const known = useFacts();
  const facts = known.kind === "ready" ? known.facts : undefined;
  const origins = useMemo(() => new Set(facts?.needs.map(({ origin }) => origin)), [facts]);
  const { files, reading, imported, add, change, remove, clear, write, toWrite } = useImport(origins);
  const count = toWrite.length;
  return (
    <Page
      title={t("pages.submission")}
      count={facts && t("submission.count", { count: facts.needs.length })}
      foot={
        <ActBar note={count > 0 ? t("submission.importNote", { count }) : undefined}>
          {count > 0 && (
            <Button appearance="primary" onClick={write}>
              {t("submission.import", { count })}
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
      {files.map((file) => (
        <ReceivedFileView
          key={file.name}
          file={file}
          departments={facts?.departments ?? []}
          origins={origins}
          onChange={change}
          onRemove={() => remove(file.name)}
        />
      ))}
      {known.kind === "loading" && <Skeletons lines={4} />}
      {known.kind === "problem" && <ErrorState problem={known.problem} />}
      {facts && files.length === 0 && <DepartmentList facts={facts} />}
    </Page>
  );
}
