import { makeStyles, tokens } from "@fluentui/react-components";
import { TABLES, type TableRow } from "../../../domain/table";
import { cellWords } from "../../shared/cellWords";
import { useSpeech } from "../../shared/language";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  cells: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  cell: { margin: 0, overflowWrap: "anywhere" },
  name: { color: tokens.colorNeutralForeground3 },
  need: { marginBottom: tokens.spacingVerticalM },
});

/** The first needs as they would be written. */
export function Preview({ rows, label }: { readonly rows: readonly TableRow[]; readonly label: string }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  return (
    <ol className={styles.list} aria-label={label}>
      {rows.map((row, index) => (
        <li key={index} className={styles.need}>
          <dl className={styles.cells}>
            {TABLES.needs.columns
              .filter(({ key }) => row[key] !== undefined && row[key] !== "")
              .map(({ key, header }) => (
                <div key={key} style={{ display: "contents" }}>
                  <dt className={styles.name}>{header}</dt>
                  <dd className={styles.cell}>{cellWords(key, row[key], format, t("submission.empty"))}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
