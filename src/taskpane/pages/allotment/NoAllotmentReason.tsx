import { Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { fr } from "../../locales/fr";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";

const useStyles = makeStyles({
  set: { border: 0, margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  legend: { fontWeight: tokens.fontWeightSemibold },
});

const GROUNDS = ["steering", "competition", "difficulty", "failure"] as const;
type Ground = (typeof GROUNDS)[number];

/** The reason in law and in fact, as it is typed. */
export interface TypedReason {
  readonly ground: Ground | "";
  readonly fact: string;
}

/** The reason as the sheet keeps it: in French, law first. */
export function reasonCell({ ground, fact }: TypedReason): string {
  return ground === "" ? fact.trim() : `${fr.texts.allotment.reason.grounds[ground]}. ${fact.trim()}`;
}

/** A reason that the sheet keeps, as it was typed; what no ground of the law begins is a fact. */
export function typedReason(cell: string): TypedReason {
  const ground = GROUNDS.find((one) => cell.startsWith(`${fr.texts.allotment.reason.grounds[one]}. `));
  if (!ground) return { ground: "", fact: cell };
  return { ground, fact: cell.slice(fr.texts.allotment.reason.grounds[ground].length + 2) };
}

interface Props {
  readonly typed: TypedReason;
  readonly onChange: (typed: TypedReason) => void;
}

/** Asks why distinct services go to one lot: L2113-11 wants it in law and in fact. */
export function NoAllotmentReason({ typed, onChange }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{t("allotment.reason.title")}</legend>
      <Choice
        label={t("allotment.reason.law")}
        required
        value={typed.ground}
        none={t("allotment.reason.choose")}
        options={GROUNDS.map((value) => ({ value, label: t(`allotment.reason.grounds.${value}`) }))}
        onChange={(ground) => onChange({ ...typed, ground })}
      />
      <Field label={t("allotment.reason.fact")} hint={t("allotment.reason.factHint")} required>
        <Textarea value={typed.fact} onChange={(_event, { value }) => onChange({ ...typed, fact: value })} />
      </Field>
      <Caption1>{t("allotment.reason.needed")}</Caption1>
    </fieldset>
  );
}
