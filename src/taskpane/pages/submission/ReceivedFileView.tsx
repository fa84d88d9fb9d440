import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Department } from "../../../domain/threshold";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { Fold } from "../../shared/ui/Fold";
import { CheckedCounts } from "./CheckedCounts";
import { ColumnFields } from "./ColumnFields";
import type { Decisions } from "./decisions";
import { FoundLines } from "./FoundLines";
import { Preview } from "./Preview";
import type { ReceivedChange, ReceivedFile, ReceivedTable, ToldComparison, Versions } from "./reading/told";
import { Skipped } from "./Skipped";
import { VersionMessage } from "./VersionMessage";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  name: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300 },
  aside: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Rates of the Code général des impôts that public purchases meet; the user says which one applies. */
const VAT_RATES = [0.2, 0.1, 0.055];

interface Props {
  readonly file: ReceivedFile;
  readonly departments: readonly Department[];
  /** Files imported already, that this one may correct. */
  readonly earlierFiles: readonly string[];
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
    <section className={styles.card} aria-label={file.name}>
      <div className={styles.head}>
        <h2 className={styles.name}>{file.name}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t("submission.remove", { file: file.name })}
          onClick={onRemove}
        />
      </div>
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
              <Caption1>{t("submission.aside", { sheet, why: sentence(reason) })}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type TableProps = Pick<Props, "departments" | "earlierFiles" | "onChange"> & {
  readonly received: ReceivedTable;
  readonly comparison: ToldComparison | undefined;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
};

function TableView({ received, departments, earlierFiles, comparison, decisions, onChange, onDecide }: TableProps) {
  const { t, format } = useSpeech();
  const { mapping, options, remembered, form } = received;
  const { department, vatRate } = options;
  const anonymous = received.anonymous || department !== undefined;
  const taxed = received.taxed || vatRate !== undefined;
  const { department: _department, ...unnamed } = options;
  const { vatRate: _vatRate, ...untaxed } = options;
  const others = earlierFiles.filter((file) => file !== received.file);
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
      {!form && anonymous && (
        <Choice
          label={t("submission.department")}
          value={department ?? ""}
          none={t("submission.noDepartment")}
          options={departments.map(({ code, label }) => ({ value: code, label: label || code }))}
          onChange={(value) =>
            onChange(received, { options: value === "" ? unnamed : { ...unnamed, department: value } })
          }
        />
      )}
      {!form && taxed && (
        <Choice
          label={t("submission.vat")}
          value={vatRate === undefined ? "" : String(vatRate)}
          none={t("submission.noVat")}
          options={VAT_RATES.map((rate) => ({
            value: String(rate),
            label: t("submission.vatAt", { rate: format.share(rate) }),
          }))}
          onChange={(value) =>
            onChange(received, { options: value === "" ? untaxed : { ...untaxed, vatRate: Number(value) } })
          }
        />
      )}
      {!form && others.length > 0 && (
        <Choice
          label={t("submission.replaces")}
          value={received.replaces ?? comparison?.replaces ?? ""}
          none={t("submission.replacesNone")}
          options={earlierFiles.map((file) => ({ value: file, label: file }))}
          onChange={(replaces) => onChange(received, { replaces })}
        />
      )}
      {!form && (
        <Fold
          level={3}
          title={t("submission.columns")}
          aside={String(mapping.filter(({ field }) => field !== null).length)}
        >
          <ColumnFields mapping={mapping} onChange={(next) => onChange(received, { mapping: next })} />
        </Fold>
      )}
      <Fold level={3} title={t("submission.preview")}>
        <Preview rows={received.first} label={t("submission.previewOf", { file: received.file })} />
      </Fold>
      <Skipped skipped={received.skipped} />
    </>
  );
}
