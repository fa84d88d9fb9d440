import { Button, Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { fromSerial } from "../../../domain/calendar";
import { fieldsOf, type ExtractColumn } from "../../../domain/spend";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { Fold } from "../../shared/ui/Fold";
import type { Expected } from "./extracts";
import { skippedIn } from "./reading/skipped";
import { Skipped } from "./Skipped";
import type { Extracts } from "./useExtracts";

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
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  column: { minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  select: { minWidth: 0, width: "100%" },
  native: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  preview: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  cell: { overflowWrap: "anywhere" },
});

const PREVIEWED = 3;

type Listed = Extracts["list"][number];

interface Props {
  readonly extract: Listed;
  readonly onKind: (kind: Expected) => void;
  readonly onColumns: (columns: readonly ExtractColumn[]) => void;
  readonly onRemove: () => void;
}

/** An extract of payments or contracts before it is written: what it is, its columns, its first lines. */
export function ExtractView({ extract, onKind, onColumns, onRemove }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { file, table, kind, made, already, columns } = extract;
  const used = columns.filter(({ field }) => field !== null).length;
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
      <div>{t(`submission.extract.found.${kind}`, { count: made.rows.length })}</div>
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
      {made.doubtfulAmounts > 0 && (
        <Caption1>{t("submission.extract.doubtful", { count: made.doubtfulAmounts })}</Caption1>
      )}
      {made.withoutAmount > 0 && <Caption1>{t("submission.extract.noAmount", { count: made.withoutAmount })}</Caption1>}
      <Fold level={3} title={t("submission.columns")} aside={String(used)}>
        <Columns extract={extract} onColumns={onColumns} />
      </Fold>
      <Fold level={3} title={t("submission.extract.preview")}>
        <FirstLines extract={extract} />
      </Fold>
      <Skipped skipped={skippedIn(table.skipped)} />
    </section>
  );
}

function Columns({ extract, onColumns }: Pick<Props, "extract" | "onColumns">) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { kind, columns } = extract;
  const choose = (at: number, field: string | null) =>
    onColumns(
      columns.map((one) => {
        if (one.at === at) return { ...one, field };
        // A field is filled by one column only: the one that was just chosen.
        return field !== null && one.field === field ? { ...one, field: null } : one;
      }),
    );
  return (
    <ul className={styles.list}>
      {columns.map(({ at, header, field, samples }) => (
        <li key={at} className={styles.column}>
          <span>{header || t("submission.noHeader")}</span>
          <Caption1>
            {t("submission.samples", {
              list:
                samples.length > 0 ? format.list(samples.map((sample) => format.quote(sample))) : t("submission.empty"),
            })}
          </Caption1>
          <Select
            className={styles.select}
            select={{ className: styles.native }}
            aria-label={t("submission.field", { header: header || String(at + 1) })}
            value={field ?? ""}
            onChange={(_event, { value }) => choose(at, value === "" ? null : value)}
          >
            <option value="">{t("submission.leftOut")}</option>
            {fieldsOf(kind).map(({ key, header: name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </li>
      ))}
    </ul>
  );
}

function FirstLines({ extract: { kind, made, file } }: { readonly extract: Listed }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  return (
    <ol className={styles.preview} aria-label={t("submission.previewOf", { file: file.name })}>
      {made.rows.slice(0, PREVIEWED).map((row, at) => (
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
