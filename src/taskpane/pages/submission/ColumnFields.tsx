import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ColumnMapping } from "../../../domain/submission";
import { TABLES } from "../../../domain/table";
import { useSpeech } from "../../shared/language";
import { Reasons } from "../../shared/ui/ReasonText";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  // A long option must not make the pane wider than it is.
  select: { minWidth: 0, width: "100%" },
  native: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  column: {
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
});

/** Columns of `Besoins` that a department's file may fill. */
const FIELDS = TABLES.needs.columns.filter(({ purpose, key }) => purpose === "submitted" || key === "validatedFamily");

const SAMPLES = 5;

interface Props {
  readonly mapping: readonly ColumnMapping[];
  readonly onChange: (mapping: readonly ColumnMapping[]) => void;
}

/** What each column of the file is, with examples of its content: each may be corrected. */
export function ColumnFields({ mapping, onChange }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const choose = (column: string, field: string | null) =>
    onChange(
      mapping.map((one) => {
        if (one.column === column) return { ...one, field };
        // A field is filled by one column only: the one that was just chosen.
        return field !== null && one.field === field ? { ...one, field: null } : one;
      }),
    );
  return (
    <ul className={styles.list}>
      {mapping.map(({ column, header, field, samples, reasons }) => (
        <li key={column} className={styles.column}>
          <span>{t("submission.column", { column, header: header || t("submission.noHeader") })}</span>
          <Caption1>
            {t("submission.samples", {
              list:
                samples.length > 0
                  ? format.list(samples.slice(0, SAMPLES).map((sample) => format.quote(sample)))
                  : t("submission.empty"),
            })}
          </Caption1>
          <Select
            className={styles.select}
            select={{ className: styles.native }}
            aria-label={t("submission.field", { header: header || column })}
            value={field ?? ""}
            onChange={(_event, { value }) => choose(column, value === "" ? null : value)}
          >
            <option value="">{t("submission.leftOut")}</option>
            {FIELDS.map(({ key, header: name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
          <Reasons reasons={reasons} label={t("because")} />
        </li>
      ))}
    </ul>
  );
}
