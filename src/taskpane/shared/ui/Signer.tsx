import { Field, Input } from "@fluentui/react-components";
import { useSpeech } from "../language";

interface Props {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** Asks who decides: the name is written in the sheet, beside the date. */
export function Signer({ name, onChange }: Props) {
  const { t } = useSpeech();
  return (
    <Field label={t("decidedBy")}>
      <Input size="small" value={name} onChange={(_event, { value }) => onChange(value)} />
    </Field>
  );
}
