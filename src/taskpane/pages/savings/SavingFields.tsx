import { Field, Input, makeStyles, Subtitle2, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { TABLES } from "../../../domain/table";
import type { ReferenceMethod } from "../../../domain/savings";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { LeverFields } from "../../shared/levers/LeverFields";
import type { TypedSaving } from "./savingForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

const METHODS: readonly ReferenceMethod[] = ["history", "average-of-offers", "first-offer", "budget", "comparable"];
const STATUSES = TABLES.savings.columns.find(({ key }) => key === "status")?.choices ?? [];

interface Props {
  readonly label: string;
  readonly typed: TypedSaving;
  readonly onChange: (typed: TypedSaving) => void;
}

/** What a saving is made of. */
export function SavingFields({ label, typed, onChange }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = (field: Exclude<keyof TypedSaving, "levers">) => ({
    value: typed[field],
    onChange: (_event: unknown, { value }: { readonly value: string }) => onChange({ ...typed, [field]: value }),
  });
  const several = typed.method === "average-of-offers";
  return (
    <form className={styles.form} aria-label={t("savings.form")} onSubmit={(event) => event.preventDefault()}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <Subtitle2>{label}</Subtitle2>
      </h2>
      <Field label={t("savings.fields.title")} required>
        <Input {...text("title")} />
      </Field>
      <Choice
        label={t("savings.fields.method")}
        required
        value={typed.method}
        options={METHODS.map((value) => ({ value, label: t(`savings.methods.${value}`) }))}
        onChange={(method) => onChange({ ...typed, method })}
      />
      <Field
        label={several ? t("savings.fields.offers") : t("savings.fields.referencePrice")}
        hint={several ? t("savings.fields.offersHint") : null}
        required
      >
        <Input inputMode={several ? "text" : "decimal"} {...text("referencePrices")} />
      </Field>
      <Field label={t("savings.fields.referenceOrigin")} hint={t("savings.fields.referenceOriginHint")}>
        <Input {...text("referenceOrigin")} />
      </Field>
      {(typed.method === "history" || typed.method === "comparable") && (
        <div className={styles.pair}>
          <Field label={t("savings.fields.startIndex")} hint={t("savings.fields.indexHint")}>
            <Input inputMode="decimal" {...text("startIndex")} />
          </Field>
          <Field label={t("savings.fields.endIndex")}>
            <Input inputMode="decimal" {...text("endIndex")} />
          </Field>
        </div>
      )}
      <div className={styles.pair}>
        <Field label={t("savings.fields.obtainedPrice")} required>
          <Input inputMode="decimal" {...text("obtainedPrice")} />
        </Field>
        <Field label={t("savings.fields.quantity12")} required>
          <Input inputMode="decimal" {...text("quantity12")} />
        </Field>
      </div>
      <div className={styles.pair}>
        <Field label={t("savings.fields.durationMonths")} hint={t("savings.fields.durationHint")} required>
          <Input inputMode="numeric" {...text("durationMonths")} />
        </Field>
        <Field label={t("savings.fields.notifiedOn")} hint={t("savings.fields.notifiedHint")}>
          <Input type="date" {...text("notifiedOn")} />
        </Field>
      </div>
      <LeverFields levers={typed.levers} onChange={(levers) => onChange({ ...typed, levers })} />
      <div className={styles.pair}>
        <Choice
          label={t("savings.fields.status")}
          value={typed.status}
          options={STATUSES}
          onChange={(status) => onChange({ ...typed, status })}
        />
        <Field label={t("savings.fields.action")} hint={t("savings.fields.actionHint")}>
          <Input {...text("action")} />
        </Field>
      </div>
      <Field label={t("savings.fields.qualitative")} hint={t("savings.fields.qualitativeHint")}>
        <Textarea {...text("qualitative")} />
      </Field>
    </form>
  );
}
