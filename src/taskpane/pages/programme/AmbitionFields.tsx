import { Button, Caption1, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AMBITION_ITEMS, launchDayOf, type Ambition, type AmbitionItem } from "../../../domain/action";
import type { Entry } from "../../shared/findings/programme";
import { useSpeech } from "../../shared/language";
import { DayField } from "../../shared/ui/DayField";
import { ambitionOf, toExplain, type Draft } from "./draft";
import { DriftList, useAmbitionWords } from "./DriftList";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly entry: Entry;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onFreeze: () => void;
}

/** What the action sets out to reach, frozen when the buyer says so; then what was given up, and why. */
export function AmbitionFields({ entry, draft, onChange, onFreeze }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const words = useAmbitionWords();
  const { action } = entry;
  const shown = ambitionOf(entry, draft);
  const counted = entry.current.lots !== action.currentAmbition.lots;
  const set = (item: AmbitionItem, value: Ambition[AmbitionItem]) => {
    const kept = Object.fromEntries(Object.entries(shown).filter(([name]) => name !== item));
    const currentAmbition: Ambition = value === undefined ? kept : { ...kept, [item]: value };
    onChange({ ...draft, changed: { ...draft.changed, currentAmbition } });
  };
  const motives = toExplain(entry, draft);
  // The day of launch is that of the milestones: it is not typed twice.
  const launch = shown.launchedOn ?? launchDayOf(action);
  return (
    <div className={styles.fields}>
      {AMBITION_ITEMS.filter(({ item }) => item !== "launchedOn").map(({ item, kind }) => {
        const label = t(`programme.ambition.items.${item}`);
        const value = shown[item];
        if (kind === "promise") {
          return (
            <Checkbox
              key={item}
              label={label}
              checked={value === true}
              onChange={(_event, { checked }) => set(item, checked === true)}
            />
          );
        }
        if (kind === "day") {
          const day = typeof value === "string" ? value : "";
          return (
            <DayField
              key={item}
              label={label}
              value={day}
              onChange={(typed) => set(item, typed === "" ? undefined : typed)}
            />
          );
        }
        return (
          <Field
            key={item}
            label={label}
            hint={counted && (item === "lots" || item === "reservedLots") ? t("programme.ambition.counted") : null}
          >
            <Input
              type="number"
              value={value === undefined ? "" : String(value)}
              onChange={(_event, data) => set(item, typedNumber(data.value))}
            />
          </Field>
        );
      })}
      <Caption1 block>
        {launch === undefined
          ? t("programme.ambition.noLaunch")
          : t("programme.ambition.launch", { day: format.day(launch) })}
      </Caption1>
      {action.frozenOn === undefined ? (
        <>
          <Caption1 block>{t("programme.ambition.freezeNote")}</Caption1>
          <Button onClick={onFreeze}>{t("programme.ambition.freeze")}</Button>
        </>
      ) : (
        <Caption1 block>{t("programme.ambition.frozen", { day: format.day(action.frozenOn) })}</Caption1>
      )}
      <DriftList entry={entry} />
      {motives.map(({ item, from, to }) => (
        <Field
          key={item}
          required
          label={t("programme.ambition.why", {
            item: t(`programme.ambition.items.${item}`),
            from: words(item, from),
            to: words(item, to),
          })}
        >
          <Input
            value={draft.motives[item] ?? ""}
            onChange={(_event, { value }) => onChange({ ...draft, motives: { ...draft.motives, [item]: value } })}
          />
        </Field>
      ))}
      {motives.length > 0 && (
        <Field label={t("programme.ambition.who")} required>
          <Input value={draft.who} onChange={(_event, { value }) => onChange({ ...draft, who: value })} />
        </Field>
      )}
    </div>
  );
}

/** A number as typed; undefined when nothing readable is. */
function typedNumber(typed: string): number | undefined {
  const value = Number(typed);
  return typed.trim() === "" || !Number.isFinite(value) || value < 0 ? undefined : value;
}
