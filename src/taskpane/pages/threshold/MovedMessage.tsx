import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { ruleLabel, type ChangedValue, type MovedCumulation } from "../../../domain/threshold";
import type { Moved } from "../../shared/findings/useMoved";
import { useSpeech, type Speech } from "../../shared/language";

const useStyles = makeStyles({
  message: { alignItems: "flex-start", flexShrink: 0, whiteSpace: "normal" },
  body: { whiteSpace: "normal", minWidth: 0 },
  list: { margin: 0, paddingInlineStart: "1.2em" },
});

const SHOWN = 5;

/** What the last change of `Paramètres` moved: the figure, then the cumulations whose procedure or publicity changed. */
export function MovedMessage({ moved }: { readonly moved: Moved }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  const { values, cumulations } = moved;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.message}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t("threshold.moved.title", { count: cumulations.length })}</MessageBarTitle>
        {values.slice(0, SHOWN).map((value) => (
          <div key={`${value.rule} ${value.nature}`}>{changeWords(value, speech)}</div>
        ))}
        {cumulations.length > 0 && (
          <ul className={styles.list}>
            {cumulations.slice(0, SHOWN).map((one) => (
              <li key={`${one.cumulation.kind} ${one.cumulation.key} ${one.cumulation.launchDay}`}>
                {moveWords(one, speech)}
              </li>
            ))}
            {cumulations.length > SHOWN && (
              <li>{t("threshold.moved.more", { count: cumulations.length - SHOWN, shown: format.count(SHOWN) })}</li>
            )}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function changeWords({ rule, nature, unit, before, after }: ChangedValue, { t, format }: Speech): string {
  if (rule === "contracting-entity") {
    return t(after === 1 ? "threshold.moved.toEntity" : "threshold.moved.toAuthority");
  }
  const written = (value: number | undefined) =>
    value === undefined ? t("threshold.moved.none") : unit === "€ HT" ? format.euros(value) : format.decimal(value);
  const name = nature === "" ? ruleLabel(rule) : `${ruleLabel(rule)} (${nature})`;
  return t("threshold.moved.value", { name, before: written(before), after: written(after) });
}

function moveWords({ cumulation: { name }, before, after }: MovedCumulation, { t }: Speech): string {
  if (before.procedure !== after.procedure) {
    return t("threshold.moved.change", {
      name,
      before: t(`threshold.procedures.${before.procedure}`),
      after: t(`threshold.procedures.${after.procedure}`),
    });
  }
  return t("threshold.moved.change", {
    name,
    before: t(`threshold.publicity.${before.publicity}`),
    after: t(`threshold.publicity.${after.publicity}`),
  });
}
