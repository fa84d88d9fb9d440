import { Checkbox, Field, Input, makeStyles, Subtitle2, Switch, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { TABLES } from "../../../domain/table";
import {
  BLANK_LIVES,
  isOneOff,
  joinLives,
  ONE_OFF,
  splitBasket,
  splitLives,
  type ReferenceMethod,
} from "../../../domain/savings";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { DayField } from "../../shared/ui/DayField";
import { Fold } from "../../shared/ui/Fold";
import { LeverFields } from "../../shared/levers/LeverFields";
import { BasketFields } from "./BasketFields";
import { LifeCostFields } from "./LifeCostFields";
import { QualitativeFields } from "./QualitativeFields";
import { StatusHistory } from "./StatusHistory";
import { isDetailed, type TypedSaving } from "./savingForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
    // Inputs of Fluent have a width of their own: a pair would overlap in a narrow pane.
    "& > *": { minWidth: 0 },
    "& input": { minWidth: 0, width: "100%" },
    "& .fui-Input": { minWidth: 0 },
  },
});

const METHODS: readonly ReferenceMethod[] = [
  "history",
  "basket",
  "average-of-offers",
  "first-offer",
  "budget",
  "comparable",
  "similar-equipment",
  "global-cost",
];
/** References that are brought up to date by an index. */
const INDEXED: ReadonlySet<string> = new Set(["history", "basket", "comparable", "similar-equipment"]);
/** How the reference is typed, by method. */
const REFERENCE_KINDS: Readonly<Record<string, "price" | "offers" | "basket" | "global">> = {
  "average-of-offers": "offers",
  basket: "basket",
  "global-cost": "global",
};
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
  const text = (field: Exclude<keyof TypedSaving, "levers" | "qualitative">) => ({
    value: typed[field],
    onChange: (_event: unknown, { value }: { readonly value: string }) => onChange({ ...typed, [field]: value }),
  });
  const day = (field: "referenceOn" | "notifiedOn") => ({
    value: typed[field],
    onChange: (value: string) => onChange({ ...typed, [field]: value }),
  });
  const kind = REFERENCE_KINDS[typed.method] ?? "price";
  const detailed = isDetailed(typed);
  const oneOff = isOneOff(typed.durationMonths);
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
      <ReferenceFields typed={typed} kind={kind} onChange={onChange} />
      <Field label={t("savings.fields.referenceOrigin")} hint={t("savings.fields.referenceOriginHint")}>
        <Input {...text("referenceOrigin")} />
      </Field>
      <DayField label={t("savings.fields.referenceOn")} {...day("referenceOn")} />
      {INDEXED.has(typed.method) && (
        <div className={styles.pair}>
          <Field label={t("savings.fields.startIndex")} hint={t("savings.fields.indexHint")}>
            <Input inputMode="decimal" {...text("startIndex")} />
          </Field>
          <Field label={t("savings.fields.endIndex")}>
            <Input inputMode="decimal" {...text("endIndex")} />
          </Field>
        </div>
      )}
      {kind !== "basket" && (
        <div className={styles.pair}>
          {!detailed && (
            <Field label={t("savings.fields.obtainedPrice")} required>
              <Input inputMode="decimal" {...text("obtainedPrice")} />
            </Field>
          )}
          <Field label={t(oneOff ? "savings.fields.quantity" : "savings.fields.quantity12")} required>
            <Input inputMode="decimal" {...text("quantity12")} />
          </Field>
        </div>
      )}
      <Checkbox
        label={t("savings.fields.oneOff")}
        checked={oneOff}
        onChange={(_event, { checked }) => onChange({ ...typed, durationMonths: checked === true ? ONE_OFF : "12" })}
      />
      <div className={styles.pair}>
        {!oneOff && (
          <Field label={t("savings.fields.durationMonths")} hint={t("savings.fields.durationHint")} required>
            <Input {...text("durationMonths")} />
          </Field>
        )}
        <DayField
          label={t("savings.fields.notifiedOn")}
          hint={t("savings.fields.notifiedHint")}
          {...day("notifiedOn")}
        />
      </div>
      <LeverFields levers={typed.levers} onChange={(levers) => onChange({ ...typed, levers })} />
      <Fold title={t("savings.parts.effects")}>
        <div className={styles.part}>
          {kind !== "basket" && (
            <Field label={t("savings.fields.quantityBefore")} hint={t("savings.fields.quantityBeforeHint")}>
              <Input inputMode="decimal" {...text("quantityBefore")} />
            </Field>
          )}
          <Field label={t("savings.fields.budgetLine")} hint={t("savings.fields.budgetLineHint")}>
            <Input inputMode="decimal" {...text("budgetLine")} />
          </Field>
          <Field label={t("savings.fields.marketPrice")} hint={t("savings.fields.marketPriceHint")}>
            <Input inputMode="decimal" {...text("marketPrice")} />
          </Field>
        </div>
      </Fold>
      <Fold title={t("savings.parts.members")}>
        <div className={styles.part}>
          <Field label={t("savings.fields.members")} hint={t("savings.fields.membersHint")}>
            <Textarea {...text("members")} />
          </Field>
        </div>
      </Fold>
      <Fold title={t("savings.parts.finance")}>
        <div className={styles.part}>
          <Choice
            label={t("savings.fields.financeMethod")}
            none={t("savings.fields.financeSame")}
            value={typed.financeMethod}
            options={METHODS.map((value) => ({ value, label: t(`savings.methods.${value}`) }))}
            onChange={(financeMethod) => onChange({ ...typed, financeMethod })}
          />
          <Field label={t("savings.fields.financeReference")} hint={t("savings.fields.financeReferenceHint")}>
            <Input inputMode="decimal" {...text("financeReference")} />
          </Field>
        </div>
      </Fold>
      <div className={styles.pair}>
        <Choice
          label={t("savings.fields.status")}
          value={typed.status}
          options={STATUSES}
          onChange={(status) => onChange({ ...typed, status })}
        />
        <Field label={t("savings.fields.statusBy")} hint={t("savings.fields.statusByHint")}>
          <Input {...text("statusBy")} />
        </Field>
      </div>
      <StatusHistory history={typed.statusHistory} />
      <Field label={t("savings.fields.action")} hint={t("savings.fields.actionHint")}>
        <Input {...text("action")} />
      </Field>
      {typed.qualitativeRest === "" ? (
        <QualitativeFields gains={typed.qualitative} onChange={(qualitative) => onChange({ ...typed, qualitative })} />
      ) : (
        // Free words of the sheet are not lost: they are put in order here, or left.
        <Field label={t("savings.fields.qualitative")} hint={t("savings.fields.qualitativeFree")}>
          <Textarea {...text("qualitativeRest")} />
        </Field>
      )}
    </form>
  );
}

interface ReferenceProps extends Pick<Props, "typed" | "onChange"> {
  readonly kind: "price" | "offers" | "basket" | "global";
}

/** What the price obtained is compared with, typed in the way of its method. */
function ReferenceFields({ typed, kind, onChange }: ReferenceProps) {
  const { t } = useSpeech();
  const set = (referencePrices: string) => onChange({ ...typed, referencePrices });
  const lines = kind === "basket" ? splitBasket(typed.referencePrices) : undefined;
  if (lines) return <BasketFields lines={lines} onChange={set} />;
  const detailed = isDetailed(typed);
  const lives = detailed ? splitLives(typed.referencePrices) : undefined;
  return (
    <>
      {kind === "global" && (
        <Switch
          label={t("savings.lives.detail")}
          checked={detailed}
          onChange={(_event, { checked }) => set(checked ? joinLives(BLANK_LIVES) : "")}
        />
      )}
      {lives ? (
        <LifeCostFields lives={lives} onChange={set} />
      ) : (
        // Words of the sheet that are not understood part by part are corrected as they are.
        <Field label={t(`savings.reference.${kind}`)} hint={t(`savings.referenceHint.${kind}`)} required>
          {kind === "basket" || detailed ? (
            <Textarea value={typed.referencePrices} onChange={(_event, { value }) => set(value)} />
          ) : (
            <Input
              inputMode={kind === "offers" ? "text" : "decimal"}
              value={typed.referencePrices}
              onChange={(_event, { value }) => set(value)}
            />
          )}
        </Field>
      )}
    </>
  );
}
