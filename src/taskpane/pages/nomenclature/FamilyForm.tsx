import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { familyRow, readFamily, type Family } from "../../../domain/nomenclature";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Cells of a family that the form edits; lists are separated by ";" as in the sheet. */
const SHORT = ["label", "cpvPrefixes", "buyer", "obligations"] as const;

interface Props {
  readonly family: Family;
  readonly others: readonly Family[];
  /** Number of needs validated in it. */
  readonly used: number;
  /** Whether a family bears a code already. */
  readonly isTaken: (code: string) => boolean;
  readonly onSave: (after: Family) => void;
  readonly onRename: (code: string) => void;
  readonly onMerge: (into: string) => void;
  readonly onArchive: () => void;
}

/** A family to correct, to merge into another, or to archive. */
export function FamilyForm({ family, others, used, isTaken, onSave, onRename, onMerge, onArchive }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [cells, setCells] = useState(() => familyRow(family));
  const [into, setInto] = useState("");
  const [code, setCode] = useState("");
  const wanted = code.trim();
  const text = (key: string) => String(cells[key] ?? "");
  const write = (key: string, value: string) => setCells({ ...cells, [key]: value });
  return (
    <section className={styles.form} aria-label={`${family.code} ${family.label}`}>
      {SHORT.map((key) => (
        <Field key={key} label={t(`nomenclature.fields.${key}`)}>
          <Input value={text(key)} onChange={(_event, { value }) => write(key, value)} />
        </Field>
      ))}
      <Field label={t("nomenclature.fields.keywords")}>
        <Textarea value={text("keywords")} rows={3} onChange={(_event, { value }) => write("keywords", value)} />
      </Field>
      <div className={styles.actions}>
        <Button disabledFocusable={text("label").trim() === ""} onClick={() => onSave(readFamily(cells))}>
          {t("nomenclature.save")}
        </Button>
        <Button disabledFocusable={used > 0} title={used > 0 ? t("nomenclature.archiveUsed") : ""} onClick={onArchive}>
          {t("nomenclature.archive")}
        </Button>
      </div>
      <Field
        label={t("nomenclature.newCode")}
        {...(isTaken(wanted) && { validationMessage: t("nomenclature.codeTaken", { code: wanted }) })}
      >
        <Input value={code} onChange={(_event, { value }) => setCode(value)} />
      </Field>
      {wanted !== "" && !isTaken(wanted) && (
        <Button onClick={() => onRename(wanted)}>
          {t("nomenclature.rename", { count: used, from: family.code, into: wanted })}
        </Button>
      )}
      <Choice
        label={t("nomenclature.mergeInto")}
        value={into}
        none={t("nomenclature.chooseFamily")}
        options={others.map(({ code, label }) => ({ value: code, label: `${code} ${label}` }))}
        onChange={setInto}
      />
      {into !== "" && (
        <Button onClick={() => onMerge(into)}>
          {t("nomenclature.merge", { count: used, from: family.code, into })}
        </Button>
      )}
    </section>
  );
}
