import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly verb: string;
  readonly giveUp: string;
  readonly onSubmit: (motive: string) => void;
  readonly onClose: () => void;
  /** What else is asked, under the reason. */
  readonly children?: ReactNode;
}

/** Asks why something is set aside: the reason stays written in the workbook. */
export function MotiveForm({ title, label, hint, verb, giveUp, onSubmit, onClose, children }: Props) {
  const styles = useStyles();
  const [motive, setMotive] = useState("");
  const input = useRef<HTMLElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (motive.trim() === "") return;
    onClose();
    onSubmit(motive);
  };
  return (
    <form className={styles.form} aria-label={title} onSubmit={submit}>
      <Field label={label} hint={hint} required>
        <Input
          ref={(field: HTMLElement | null) => void (input.current = field)}
          value={motive}
          onChange={(_event, { value }) => setMotive(value)}
        />
      </Field>
      {children}
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={motive.trim() === ""}>
          {verb}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {giveUp}
        </Button>
      </div>
    </form>
  );
}
