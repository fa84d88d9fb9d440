import { Field, Input, makeStyles, tokens, type InputProps } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { parseDay } from "../../../domain/need";
import { useSpeech } from "../language";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  native: { minWidth: 0, width: "100%" },
  calendar: { position: "relative", display: "inline-flex", color: tokens.colorNeutralForeground3 },
  // The browser's own calendar opens from its own sign alone, which is laid unseen over ours.
  picker: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    opacity: 0,
    border: "none",
    padding: 0,
    cursor: "pointer",
    "::-webkit-calendar-picker-indicator": { position: "absolute", inset: 0, width: "100%", height: "100%", margin: 0 },
  },
});

interface Props {
  /** Above the field; absent in a table, whose headings say it. */
  readonly label?: string;
  /** What the field is, where no label is seen. */
  readonly name?: string;
  readonly hint?: string;
  readonly size?: InputProps["size"];
  /** ISO day, "" for none. */
  readonly value: string;
  /** Called with an ISO day as soon as one is typed, or "" once the field is left empty; never with another text. */
  readonly onChange: (day: string) => void;
}

/** A year of four digits: until it is typed, "15/03/20" could still become 2027. */
const WHOLE = /\d{4}/u;

/**
 * A day, shown as the language of the pane writes it whatever that of the browser, and typed in any plain way:
 * "15/3/27", "15 mars 2027", "2027-03-15".
 */
export function DayField({ label, name, hint, size, value, onChange }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  const keep = (day: string) => {
    if (day !== value) onChange(day);
  };
  const type = (text: string) => {
    setTyped(text);
    setRefused(false);
    const day = WHOLE.test(text) ? dayOf(text) : undefined;
    if (day !== undefined) keep(day);
  };
  const leave = () => {
    if (typed === undefined) return;
    const day = typed.trim() === "" ? "" : dayOf(typed);
    setRefused(day === undefined);
    if (day === undefined) return;
    keep(day);
    setTyped(undefined);
  };
  return (
    <Field
      className={styles.field}
      label={label ?? null}
      hint={hint ?? null}
      validationMessage={refused ? t("day.refused") : null}
    >
      <Input
        className={styles.input}
        input={{ className: styles.native }}
        {...(name === undefined ? {} : { "aria-label": name })}
        {...(size === undefined ? {} : { size })}
        placeholder={t("day.form")}
        autoComplete="off"
        value={typed ?? format.day(value)}
        onChange={(_event, data) => type(data.value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
        }}
        contentAfter={
          <span className={styles.calendar}>
            <CalendarRegular aria-hidden />
            <input
              className={styles.picker}
              type="date"
              tabIndex={-1}
              aria-hidden
              title={t("day.calendar")}
              value={value}
              onChange={({ target }) => {
                if (target.value !== "" && dayOf(target.value) === undefined) return;
                setTyped(undefined);
                setRefused(false);
                keep(target.value);
              }}
            />
          </span>
        }
      />
    </Field>
  );
}

/** The day that a text names without a doubt. */
function dayOf(text: string): string | undefined {
  const reading = parseDay(text);
  return reading.kind === "value" && reading.notes === undefined ? reading.value : undefined;
}
