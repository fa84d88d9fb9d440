import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { fromSerial } from "../../../domain/calendar";
import { fieldsOf, type ExtractColumn } from "../../../domain/spend";
import { columnLetter } from "../../../domain/submission";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { Fold } from "../../shared/ui/Fold";
import { ColumnFields } from "./ColumnFields";
import { FileCard } from "./FileCard";
import { Skipped } from "./Skipped";
import type { Expected, Extract } from "./useExtracts";

const useStyles = makeStyles({
  preview: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  cell: { overflowWrap: "anywhere" },
});

interface Props {
  readonly extract: Extract;
  readonly onKind: (kind: Expected) => void;
  readonly onColumns: (columns: readonly ExtractColumn[]) => void;
  readonly onRemove: () => void;
}

/** An extract of payments or contracts before it is written: what it is, its columns, its first lines. */
export function ExtractView({ extract, onKind, onColumns, onRemove }: Props) {
  const { t } = useSpeech();
  const { name, kind, already, columns, doubtfulAmounts, withoutAmount } = extract;
  const used = columns.filter(({ field }) => field !== null).length;
  return (
    <FileCard name={name} onRemove={onRemove}>
      <div>{t(`submission.extract.found.${kind}`, { count: extract.count })}</div>
      <Choice
        label={t("submission.extract.holds")}
        value={kind}
        options={(["needs", "contracts", "payments"] as const).map((value) => ({
          value,
          label: t(`submission.extract.kinds.${value}`),
        }))}
        onChange={onKind}
      />
      {already > 0 && <Caption1>{t("submission.extract.already", { count: already })}</Caption1>}
      {doubtfulAmounts > 0 && <Caption1>{t("submission.extract.doubtful", { count: doubtfulAmounts })}</Caption1>}
      {withoutAmount > 0 && <Caption1>{t("submission.extract.noAmount", { count: withoutAmount })}</Caption1>}
      <Fold level={3} title={t("submission.columns")} aside={String(used)}>
        <ColumnFields
          columns={columns}
          letterOf={({ at }) => columnLetter(at)}
          fields={fieldsOf(kind)}
          onChange={onColumns}
        />
      </Fold>
      <Fold level={3} title={t("submission.extract.preview")}>
        <FirstLines extract={extract} />
      </Fold>
      <Skipped skipped={extract.skipped} />
    </FileCard>
  );
}

function FirstLines({ extract: { kind, first, name } }: { readonly extract: Extract }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  return (
    <ol className={styles.preview} aria-label={t("submission.previewOf", { file: name })}>
      {first.map((row, at) => (
        <li key={at} className={styles.cell}>
          {fieldsOf(kind)
            .filter(({ key }) => (row[key] ?? "") !== "")
            .map(({ key, header, kind: stored }) => {
              const cell = row[key] ?? "";
              if (typeof cell !== "number") return `${header} : ${String(cell)}`;
              return `${header} : ${stored === "day" ? format.day(fromSerial(cell) ?? String(cell)) : format.euros(cell)}`;
            })
            .join(" · ")}
        </li>
      ))}
    </ol>
  );
}
