import { Body1, Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { FAMILY_FIELDS } from "../../../domain/nomenclature-file";
import { TABLES } from "../../../domain/table";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import type { FamilyFileWork } from "./useFamilyFile";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});

const HEADERS = new Map(TABLES.nomenclature.columns.map(({ key, header }) => [key, header]));

interface Props {
  readonly work: FamilyFileWork;
  readonly labelOf: (code: string) => string;
}

/** What a file holds: its columns, the lines that give no family, and what the codes in use become. */
export function FamilyFileView({ work, labelOf }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { read, mapping, agreed } = work;
  if (!read) return null;
  const { families, problems } = read;
  return (
    <div className={styles.list}>
      <Body1>{t("nomenclature.file.read", { count: families.length, file: work.name })}</Body1>
      {(["no-code", "no-label", "code-repeated"] as const).map((code) => {
        const rows = problems.filter((one) => one.code === code).map(({ row }) => String(row));
        return rows.length === 0 ? null : (
          <Body1 key={code}>{t(`nomenclature.file.${code}`, { count: rows.length, rows: format.list(rows) })}</Body1>
        );
      })}
      <Fold title={t("nomenclature.file.columns")} aside={mapping.length}>
        <div className={styles.list}>
          {work.isRemembered && <Caption1>{t("nomenclature.file.remembered")}</Caption1>}
          {mapping.map(({ column, header, field, samples }) => (
            <div key={column} className={styles.line}>
              <span>{header || t("nomenclature.file.noHeader", { column })}</span>
              <Caption1>{format.list(samples.slice(0, 2).map((sample) => format.quote(sample)))}</Caption1>
              <Select
                aria-label={t("nomenclature.file.field", { header: header || column })}
                value={field ?? ""}
                onChange={(_event, { value }) => work.map(column, value === "" ? null : value)}
              >
                <option value="">{t("nomenclature.file.leftOut")}</option>
                {FAMILY_FIELDS.map((key) => (
                  <option key={key} value={key}>
                    {HEADERS.get(key)}
                  </option>
                ))}
              </Select>
            </div>
          ))}
        </div>
      </Fold>
      {agreed.length > 0 && (
        <Fold
          title={t("nomenclature.file.codes")}
          aside={t("nomenclature.file.codesKnown", {
            known: agreed.filter(({ to }) => to !== "").length,
            total: agreed.length,
          })}
        >
          <div className={styles.list}>
            {agreed.map(({ from, to, confidence }) => (
              <div key={from} className={styles.line}>
                <span>{labelOf(from)}</span>
                <Select
                  aria-label={t("nomenclature.file.becomes", { family: labelOf(from) })}
                  value={to}
                  onChange={(_event, { value }) => work.agree(from, value)}
                >
                  <option value="">{t("nomenclature.file.stays")}</option>
                  {families.map(({ code, label }) => (
                    <option key={code} value={code}>
                      {code} {label}
                    </option>
                  ))}
                </Select>
                <Caption1>{t("nomenclature.file.sure", { share: format.share(confidence) })}</Caption1>
              </div>
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
}
