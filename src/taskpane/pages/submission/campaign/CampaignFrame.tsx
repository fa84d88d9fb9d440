import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../../shared/language";
import { DayField } from "../../../shared/ui/DayField";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  native: { minWidth: 0, width: "100%" },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly year: number;
  /** The day that most departments have. */
  readonly deadline: string;
  /** Departments that would receive the day. */
  readonly count: number;
  readonly onYear: (year: number) => void;
  readonly onDeadline: (day: string) => void;
}

/** The exercise surveyed, and the day on which lists are expected. */
export function CampaignFrame({ year, deadline, count, onYear, onDeadline }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const [typedYear, setTypedYear] = useState<string>();
  const [typedDay, setTypedDay] = useState<string>();
  const day = typedDay ?? deadline;
  return (
    <>
      <div className={styles.pair}>
        <Field label={t("submission.campaign.year")} className={styles.field}>
          <Input
            className={styles.input}
            input={{ className: styles.native }}
            inputMode="numeric"
            value={typedYear ?? String(year)}
            onChange={(_event, { value }) => {
              setTypedYear(value);
              if (/^20\d\d$/u.test(value)) onYear(Number(value));
            }}
            onBlur={() => setTypedYear(undefined)}
          />
        </Field>
        <DayField label={t("submission.campaign.deadline")} value={day} onChange={setTypedDay} />
      </div>
      {day !== deadline && day !== "" && (
        <Button className={styles.button} onClick={() => onDeadline(day)}>
          {t("submission.campaign.setDeadline", { count, day: format.day(day) })}
        </Button>
      )}
    </>
  );
}
