import { Caption1, Checkbox, makeStyles } from "@fluentui/react-components";
import type { Facts } from "../../shared/facts";
import { valueOfNeed } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";

const useStyles = makeStyles({
  set: { border: 0, margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  words: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

interface Props {
  readonly needIds: readonly string[];
  readonly kept: readonly string[];
  readonly facts: Facts;
  readonly onChange: (kept: readonly string[]) => void;
}

/** Takes needs out of an opportunity, and puts them back. */
export function AdjustNeeds({ needIds, kept, facts, onChange }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const inside = new Set(kept);
  return (
    <fieldset className={styles.set}>
      <legend>{t("pooling.needs")}</legend>
      {needIds.map((id) => {
        const need = facts.needById.get(id);
        return (
          <Checkbox
            key={id}
            checked={inside.has(id)}
            onChange={(_event, { checked }) =>
              onChange(needIds.filter((one) => (one === id ? checked === true : inside.has(one))))
            }
            label={
              <span className={styles.words}>
                <span>{need?.title || t("noTitle")}</span>
                <Caption1>
                  {id} · {need?.department} · <Amount value={need && valueOfNeed(need)} />
                </Caption1>
              </span>
            }
          />
        );
      })}
      {kept.length < 2 && <Caption1 role="alert">{t("pooling.tooFew")}</Caption1>}
    </fieldset>
  );
}
