import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { surveyedYear } from "../../../domain/campaign";
import type { TableRow } from "../../../domain/table";
import { ActBar } from "../../shared/act";
import { useFacts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { useSpeech, type Speech } from "../../shared/language";
import { useNavigation } from "../../shared/navigation";
import { Page } from "../../shared/ui/Page";
import { Choice } from "../../shared/ui/Choice";
import { ErrorState, Skeletons } from "../../shared/ui/states";
import { WorkProgress } from "../../shared/ui/WorkProgress";
import { useBroughtBy } from "./broughtBy";
import { Campaign } from "./campaign/Campaign";
import { ExtractView } from "./ExtractView";
import { FilePicker } from "./FilePicker";
import { ReceivedFileView } from "./ReceivedFileView";
import { StoppedMessage } from "./StoppedMessage";
import { useExtracts } from "./useExtracts";
import { useImport, type Import } from "./useImport";

const NO_ROW: readonly TableRow[] = [];
const KINDS = ["needs", "contracts", "payments"] as const;

/** Recensement: asks departments for their needs, takes back what they send, and shows who sent. */
export function SubmissionPage() {
  const { t } = useSpeech();
  const { open } = useNavigation();
  const known = useFacts();
  const ready = known.kind === "ready" ? known : undefined;
  const facts = ready?.facts;
  const brought = useBroughtBy(ready?.tables.needs.rows ?? NO_ROW);
  const earlierFiles = useMemo(() => [...brought.keys()], [brought]);
  const { today } = useFindings();
  const campaignYear = useMemo(
    () => surveyedYear(ready?.facts.needs ?? [], ready?.tables.parameters.rows ?? [], today),
    [ready, today],
  );
  const received = useImport(known);
  const { files, imported, effect, change, remove, write } = received;
  const extracts = useExtracts(received.reader, (given) => received.add(given, { onlyNeeds: true }));
  // The user may say what the files hold; else their columns tell, once read.
  const give = (given: readonly File[]) => {
    if (extracts.expected === "contracts" || extracts.expected === "payments") extracts.add(given);
    else received.add(given, { onlyNeeds: extracts.expected === "needs", onExtract: (file) => extracts.add([file]) });
  };
  const { reading, stopped } = received;
  const waiting = files.length + extracts.list.length;
  const clear = () => {
    received.clear();
    extracts.clear();
  };
  const words = effect && effectWords(effect, t);
  return (
    <Page
      title={t("pages.submission")}
      count={facts && t("submission.count", { count: facts.needs.length })}
      foot={
        <ActBar note={words?.note ?? (extracts.lines > 0 ? t("submission.extract.note") : undefined)}>
          {words && (
            <Button appearance="primary" onClick={write}>
              {words.verb}
            </Button>
          )}
          {extracts.lines > 0 && (
            <Button appearance={words ? "secondary" : "primary"} onClick={extracts.write}>
              {t("submission.extract.add", { count: extracts.lines })}
            </Button>
          )}
          {waiting > 0 && <Button onClick={clear}>{t("submission.clear")}</Button>}
          {waiting === 0 && imported && (
            <Button appearance="primary" onClick={() => open("validation")}>
              {t("submission.next")}
            </Button>
          )}
        </ActBar>
      }
    >
      <FilePicker primary={waiting === 0 && !imported} onFiles={give} />
      <Choice
        label={t("submission.extract.expected")}
        value={extracts.expected}
        none={t("submission.extract.recognised")}
        options={KINDS.map((value) => ({ value, label: t(`submission.extract.kinds.${value}`) }))}
        onChange={extracts.expect}
      />
      {reading && <WorkProgress label={readingWords(reading, t)} progress={reading.progress} onCancel={reading.stop} />}
      {extracts.reading !== undefined && (
        <WorkProgress label={t("submission.reading", { file: extracts.reading })} progress={undefined} />
      )}
      {stopped.length > 0 && <StoppedMessage files={stopped} onResume={received.resume} />}
      {!reading && files.length > 0 && effect === undefined && (
        <WorkProgress label={t("submission.compare.doing")} progress={undefined} />
      )}
      {files.map((file) => (
        <ReceivedFileView
          key={file.name}
          file={file}
          departments={facts?.departments ?? []}
          earlierFiles={earlierFiles}
          campaignYear={campaignYear}
          comparisons={received.comparisons}
          decisionsOf={received.decisionsOf}
          onChange={change}
          onDecide={received.decide}
          onRemove={() => remove(file.name)}
          version={received.olderThan(file.name)}
          kept={received.isOlderKept(file.name)}
          onKeep={(kept) => received.keepOlder(file.name, kept)}
        />
      ))}
      {extracts.list.map((extract) => (
        <ExtractView
          key={extract.name}
          extract={extract}
          onKind={(kind) => extracts.changeKind(extract, kind)}
          onColumns={(columns) => extracts.changeColumns(extract, columns)}
          onRemove={() => extracts.remove(extract)}
        />
      ))}
      {known.kind === "loading" && <Skeletons lines={4} />}
      {known.kind === "problem" && <ErrorState problem={known.problem} />}
      {ready && waiting === 0 && <Campaign facts={ready.facts} tables={ready.tables} />}
    </Page>
  );
}

/** Which file is being read, and how many follow. */
function readingWords({ name, waiting }: NonNullable<Import["reading"]>, t: Speech["t"]): string {
  const file = t("submission.reading", { file: name });
  return waiting === 0 ? file : `${file} ${t("submission.waiting", { count: waiting })}`;
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
