import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A long option must not make the pane wider than it is.
  field: { minWidth: 0 },
  above: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, maxWidth: "100%" },
  native: { width: "100%", textOverflow: "ellipsis" },
});

/** One of the choices: what is kept, and what is read. */
export interface ChoiceOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value | "";
  readonly options: readonly ChoiceOption<Value>[];
  /** Shown first, for no choice at all. */
  readonly none?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  /** The label beside the list rather than above: for short labels. */
  readonly beside?: boolean;
  readonly onChange: (value: Value | "") => void;
}

/** A choice in a list, with its label. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { label, value, options, none, hint, required = false, beside = false, onChange } = props;
  const styles = useStyles();
  return (
    <Field
      className={mergeClasses(styles.field, !beside && styles.above)}
      label={label}
      hint={hint ?? null}
      required={required}
      orientation={beside ? "horizontal" : "vertical"}
    >
      <Select
        className={styles.select}
        select={{ className: styles.native }}
        value={value}
        onChange={(_event, data) => onChange(options.find((option) => option.value === data.value)?.value ?? "")}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
