import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Reason } from "../../../domain/reason";
import { useSpeech } from "../../shared/language";
import { Reasons } from "../../shared/ui/ReasonText";
import { StateIcon } from "../../shared/ui/StateIcon";
import { doubtsFirst, isDoubtful, withField } from "./columnField";
import { stackedList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: stackedList(tokens.spacingVerticalM),
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
  doubt: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const SAMPLES = 5;
/** What a column holds is seen in its first words; the whole text is in the preview. */
const LONGEST_SAMPLE = 50;

/** A column of a file, whatever the file holds. */
interface Column {
  /** Key of a column of the workbook; null when it is left out. */
  readonly field: string | null;
  readonly header: string;
  readonly samples: readonly string[];
  /** 0 to 1; absent where columns are known by their header alone. */
  readonly confidence?: number;
  /** Why it was understood so. */
  readonly reasons?: readonly Reason[];
}

interface Props<Of extends Column> {
  readonly columns: readonly Of[];
  /** The letters of a column in the file. */
  readonly letterOf: (column: Of) => string;
  /** Columns of the workbook that the file may fill. */
  readonly fields: readonly { readonly key: string; readonly header: string }[];
  readonly onChange: (columns: readonly Of[]) => void;
}

/** What each column of the file is, with examples of its content, the doubtful first: each may be corrected. */
export function ColumnFields<Of extends Column>({ columns, letterOf, fields, onChange }: Props<Of>) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  // The order of the first look: a column does not move under the hand that corrects it.
  const [letters] = useState(() => doubtsFirst(columns).map(letterOf));
  const byLetter = new Map(columns.map((column) => [letterOf(column), column]));
  return (
    <ul className={styles.list}>
      {letters.map((letter) => {
        const column = byLetter.get(letter);
        if (column === undefined) return null;
        const { header, field, samples, confidence = 1, reasons = [] } = column;
        return (
          <li key={letter} className={styles.column}>
            <span>{t("submission.column", { column: letter, header: header || t("submission.noHeader") })}</span>
            <Caption1>
              {t("submission.samples", {
                list:
                  samples.length > 0
                    ? format.list(samples.slice(0, SAMPLES).map((sample) => format.quote(shortened(sample))))
                    : t("submission.empty"),
              })}
            </Caption1>
            <Select
              className={styles.select}
              select={{ className: styles.native }}
              aria-label={t("submission.field", { header: header || letter })}
              value={field ?? ""}
              onChange={(_event, { value }) => onChange(withField(columns, column, value === "" ? null : value))}
            >
              <option value="">{t("submission.leftOut")}</option>
              {fields.map(({ key, header: name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </Select>
            {isDoubtful(column) && (
              <span className={styles.doubt}>
                <StateIcon state="warning" />
                <Caption1>{t("submission.confidence", { share: format.share(confidence) })}</Caption1>
              </span>
            )}
            <Reasons reasons={reasons} label={t("because")} />
          </li>
        );
      })}
    </ul>
  );
}

function shortened(sample: string): string {
  return sample.length > LONGEST_SAMPLE ? `${sample.slice(0, LONGEST_SAMPLE - 1).trimEnd()}…` : sample;
}
