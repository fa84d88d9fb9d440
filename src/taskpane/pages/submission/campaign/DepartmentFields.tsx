import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../../shared/language";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  native: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is typed of a department. */
export interface TypedDepartment {
  readonly code: string;
  readonly label: string;
  readonly contact: string;
  readonly email: string;
}

interface Props {
  readonly title: string;
  readonly start: TypedDepartment;
  /** The code names the line of the sheet: it is given once. */
  readonly codeFixed: boolean;
  readonly verb: string;
  readonly onSave: (typed: TypedDepartment) => void;
  readonly onClose: () => void;
}

/** A department to add, or to correct. */
export function DepartmentFields({ title, start, codeFixed, verb, onSave, onClose }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [typed, setTyped] = useState(start);
  const field = (key: keyof TypedDepartment) => (
    <Field label={t(`submission.campaign.fields.${key}`)} className={styles.field} required={key === "label"}>
      <Input
        className={styles.input}
        input={{ className: styles.native }}
        type={key === "email" ? "email" : "text"}
        value={typed[key]}
        onChange={(_event, { value }) => setTyped({ ...typed, [key]: value })}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.label.trim() !== "") onSave(typed);
      }}
    >
      {field("label")}
      {!codeFixed && field("code")}
      {field("contact")}
      {field("email")}
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={typed.label.trim() === ""}>
          {verb}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {t("submission.campaign.close")}
        </Button>
      </div>
    </form>
  );
}
