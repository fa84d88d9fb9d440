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
import { ReasonText } from "../../shared/ui/ReasonText";
import { ColumnFields } from "./ColumnFields";
import { Preview } from "./Preview";
import type { ReceivedFile, ReceivedTable } from "./received";

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

interface Props {
  readonly file: ReceivedFile;
  readonly departments: readonly Department[];
  readonly origins: ReadonlySet<string>;
  readonly onChange: (table: ReceivedTable, part: Partial<Pick<ReceivedTable, "mapping" | "options">>) => void;
  readonly onRemove: () => void;
}

/** A file before it is written: what was found, what each column is, what is left aside. */
export function ReceivedFileView({ file, departments, origins, onChange, onRemove }: Props) {
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
      {file.tables.map((table) => (
        <TableView key={table.key} received={table} departments={departments} origins={origins} onChange={onChange} />
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

type TableProps = Omit<Props, "file" | "onRemove"> & { readonly received: ReceivedTable };

function TableView({ received, departments, origins, onChange }: TableProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { conversion, mapping, options, remembered, table } = received;
  const already = conversion.rows.filter((row) => origins.has(String(row["origin"] ?? ""))).length;
  const anonymous = conversion.needs.some(({ department }) => department === "") || options.department !== undefined;
  return (
    <>
      <div>
        {table.sheet !== "" && `${table.sheet} · `}
        {t("submission.found", { count: conversion.rows.length })}
      </div>
      {already > 0 && <Caption1>{t("submission.already", { count: already })}</Caption1>}
      {conversion.anomalies.length > 0 && (
        <Caption1>{t("submission.doubts", { count: conversion.anomalies.length })}</Caption1>
      )}
      {remembered && <Caption1>{t("submission.remembered")}</Caption1>}
      {anonymous && (
        <Choice
          label={t("submission.department")}
          value={options.department ?? ""}
          none={t("submission.noDepartment")}
          options={departments.map(({ code, label }) => ({ value: code, label: label || code }))}
          onChange={(department) => onChange(received, { options: department === "" ? {} : { department } })}
        />
      )}
      <Fold
        level={3}
        title={t("submission.columns")}
        aside={String(mapping.filter(({ field }) => field !== null).length)}
      >
        <ColumnFields mapping={mapping} onChange={(next) => onChange(received, { mapping: next })} />
      </Fold>
      <Fold level={3} title={t("submission.preview")}>
        <Preview rows={conversion.rows} label={t("submission.previewOf", { file: table.file })} />
      </Fold>
      {conversion.skipped.length > 0 && (
        <Fold level={3} title={t("submission.skipped", { count: conversion.skipped.length })}>
          <ul className={styles.aside}>
            {conversion.skipped.slice(0, 100).map(({ row, reason }) => (
              <li key={row}>
                {row} · <ReasonText reason={reason} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
