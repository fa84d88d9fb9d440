import { Caption1, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { TABLES } from "../../../domain/table";
import type { Department } from "../../../domain/threshold";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { CheckedCounts } from "./CheckedCounts";
import { ColumnFields } from "./ColumnFields";
import type { Decisions } from "./decisions";
import { FileCard } from "./FileCard";
import { FoundLines } from "./FoundLines";
import { ListOptions } from "./ListOptions";
import { Preview } from "./Preview";
import type { ReceivedChange, ReceivedFile, ReceivedTable, ToldComparison, Versions } from "./reading/told";
import { Skipped } from "./Skipped";
import { VersionMessage } from "./VersionMessage";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({ aside: plainList });

/** Columns of `Besoins` that a department's file may fill. */
const FIELDS = TABLES.needs.columns.filter(({ purpose, key }) => purpose === "submitted" || key === "validatedFamily");

interface Props {
  readonly file: ReceivedFile;
  readonly departments: readonly Department[];
  /** Files imported already, that this one may correct. */
  readonly earlierFiles: readonly string[];
  /** The exercise being surveyed. */
  readonly campaignYear: number;
  readonly comparisons: ReadonlyMap<string, ToldComparison>;
  readonly decisionsOf: (key: string) => Decisions;
  readonly onChange: (table: ReceivedTable, part: ReceivedChange) => void;
  readonly onDecide: (key: string, decisions: Decisions) => void;
  readonly onRemove: () => void;
  /** The newer version that came with it, if there is one. */
  readonly version: Versions | undefined;
  /** Whether it is imported all the same. */
  readonly kept: boolean;
  readonly onKeep: (kept: boolean) => void;
}

/** A file before it is written: what was found, what each column is, what is left aside. */
export function ReceivedFileView(props: Props) {
  const { file, onRemove, comparisons, decisionsOf, onDecide, version, kept, onKeep, ...shared } = props;
  const styles = useStyles();
  const { t, sentence } = useSpeech();
  return (
    <FileCard name={file.name} onRemove={onRemove}>
      {file.problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t("submission.unreadable")}</MessageBarTitle>
            {sentence(file.problem)}
          </MessageBarBody>
        </MessageBar>
      )}
      {version && <VersionMessage version={version} kept={kept} onKeep={onKeep} />}
      {(!version || kept) &&
        file.tables.map((table) => (
          <TableView
            key={table.key}
            {...shared}
            received={table}
            comparison={comparisons.get(table.key)}
            decisions={decisionsOf(table.key)}
            onDecide={(decisions) => onDecide(table.key, decisions)}
          />
        ))}
      {file.aside.length > 0 && (
        <ul className={styles.aside}>
          {file.aside.map(({ sheet, reason }) => (
            <li key={sheet}>
              <Caption1>
                {sheet === "" ? sentence(reason) : t("submission.aside", { sheet, why: sentence(reason) })}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
    </FileCard>
  );
}

type TableProps = Pick<Props, "departments" | "earlierFiles" | "campaignYear" | "onChange"> & {
  readonly received: ReceivedTable;
  readonly comparison: ToldComparison | undefined;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
};

function TableView(props: TableProps) {
  const { received, departments, earlierFiles, campaignYear, comparison, decisions, onChange, onDecide } = props;
  const { t } = useSpeech();
  const { mapping, remembered, form } = received;
  return (
    <>
      <div>
        {received.sheet !== "" && `${received.sheet} · `}
        {t("submission.found", { count: received.count })}
      </div>
      {form && (
        <Caption1>
          {t(form.kind === "form" ? "submission.ownForm" : "submission.ownCorrections", {
            department: form.department,
            year: String(form.year),
          })}
        </Caption1>
      )}
      {comparison && <FoundLines comparison={comparison} decisions={decisions} onDecide={onDecide} />}
      {received.doubts > 0 && <Caption1>{t("submission.doubts", { count: received.doubts })}</Caption1>}
      <CheckedCounts checked={received.checked} />
      {remembered && <Caption1>{t("submission.remembered")}</Caption1>}
      {!form && received.count > 0 && (
        <ListOptions
          received={received}
          departments={departments}
          campaignYear={campaignYear}
          earlierFiles={earlierFiles}
          replaces={received.replaces ?? comparison?.replaces ?? ""}
          onChange={(part) => onChange(received, part)}
        />
      )}
      {!form && (
        <Fold
          level={3}
          title={t("submission.columns")}
          aside={String(mapping.filter(({ field }) => field !== null).length)}
        >
          <ColumnFields
            columns={mapping}
            letterOf={({ column }) => column}
            fields={FIELDS}
            onChange={(next) => onChange(received, { mapping: next })}
          />
        </Fold>
      )}
      {received.count > 0 && (
        <Fold level={3} title={t("submission.preview")}>
          <Preview rows={received.first} label={t("submission.previewOf", { file: received.file })} />
        </Fold>
      )}
      <Skipped skipped={received.skipped} />
    </>
  );
}
