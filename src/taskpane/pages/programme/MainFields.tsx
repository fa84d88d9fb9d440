import { Field, Input, Textarea } from "@fluentui/react-components";
import { ACTION_PHASES, type Action } from "../../../domain/action";
import { DECP_PROCEDURES } from "../../../domain/threshold";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";

const STATUSES = ["planned", "running", "suspended", "done", "dropped"] as const;

interface Props {
  readonly action: Action;
  readonly changed: Partial<Action>;
  readonly onChange: (changed: Partial<Action>) => void;
}

/** Who buys, how far it is, what is to do next. */
export function MainFields({ action, changed, onChange }: Props) {
  const { t } = useSpeech();
  const shown = { ...action, ...changed };
  return (
    <>
      <Field label={t("programme.fields.buyer")}>
        <Input value={shown.buyer} onChange={(_event, { value }) => onChange({ buyer: value })} />
      </Field>
      <Choice
        label={t("programme.fields.status")}
        value={shown.status ?? ""}
        none={t("programme.fields.unknown")}
        options={STATUSES.map((value) => ({ value, label: t(`programme.statuses.${value}`) }))}
        onChange={(status) => onChange({ status: status === "" ? undefined : status })}
      />
      <Choice
        label={t("programme.fields.progress")}
        value={shown.progress ?? ""}
        none={t("programme.fields.notBegun")}
        options={ACTION_PHASES.map((value) => ({ value, label: t(`programme.phases.${value}`) }))}
        onChange={(progress) => onChange({ progress: progress === "" ? undefined : progress })}
      />
      <Choice
        label={t("programme.fields.procedure")}
        value={shown.chosenProcedure}
        none={t("programme.fields.asProposed", { procedure: action.proposedProcedure || "?" })}
        options={DECP_PROCEDURES.map((name): { value: string; label: string } => ({ value: name, label: name }))}
        onChange={(chosenProcedure) => onChange({ chosenProcedure })}
      />
      {(["nextStep", "risks", "strategy"] as const).map((field) => (
        <Field key={field} label={t(`programme.fields.${field}`)}>
          <Textarea value={shown[field]} onChange={(_event, { value }) => onChange({ [field]: value })} />
        </Field>
      ))}
    </>
  );
}
