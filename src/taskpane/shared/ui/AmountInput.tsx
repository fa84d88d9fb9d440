import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { parseAmount, valueOf } from "../../../domain/need";
import { euros } from "../../../domain/money";
import { useSpeech } from "../language";

interface Props {
  readonly label: string;
  /** What was typed, as it was typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly hint?: string;
  readonly required?: boolean;
}

/** An amount as buyers type it: "12 500", "12,5 k€". What is understood is shown once the field is left. */
export function AmountInput({ label, value, onChange, hint, required = false }: Props) {
  const { t, format, sentence } = useSpeech();
  const [left, setLeft] = useState(false);
  const reading = parseAmount(value);
  const understood = valueOf(reading);
  const unreadable = left && reading.kind === "unreadable";
  return (
    <Field
      label={label}
      required={required}
      validationState={unreadable ? "error" : "none"}
      validationMessage={unreadable ? sentence(reading.reason) : null}
      hint={left && understood !== undefined ? t("understood", { amount: format.amount(understood) }) : (hint ?? null)}
    >
      <Input
        inputMode="decimal"
        value={value}
        onChange={(_event, data) => onChange(data.value)}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />
    </Field>
  );
}

/** The amount typed, in euros; undefined when nothing, or nothing readable, was. */
export function eurosTyped(typed: string): number | undefined {
  const amount = valueOf(parseAmount(typed));
  return amount === undefined ? undefined : euros(amount);
}
