import { Caption1, Checkbox, makeStyles } from "@fluentui/react-components";
import { familyOf, type Need } from "../../../domain/need";
import type { PoolingOpportunity } from "../../../domain/pooling";
import type { Facts } from "../../shared/facts";
import { isDropped, valueOfNeed } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { Choice } from "../../shared/ui/Choice";
import { Whole } from "../../shared/ui/Whole";

const useStyles = makeStyles({
  set: { border: 0, margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  words: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

/** Needs offered to be moved in: more would be a list that nobody reads. */
const OFFERED = 60;

interface Props {
  readonly opportunity: PoolingOpportunity;
  readonly kept: readonly string[];
  readonly facts: Facts;
  readonly onChange: (kept: readonly string[]) => void;
}

/** Takes needs out of an opportunity and puts them back; moves in others, those of its family first. */
export function AdjustNeeds({ opportunity, kept, facts, onChange }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const inside = new Set(kept);
  const shown = [...new Set([...opportunity.needIds, ...kept])];
  const others = offered(opportunity, new Set(shown), facts);
  return (
    <fieldset className={styles.set}>
      <legend>{t("pooling.needs")}</legend>
      {shown.map((id) => {
        const need = facts.needById.get(id);
        return (
          <Checkbox
            key={id}
            checked={inside.has(id)}
            onChange={(_event, { checked }) =>
              onChange(shown.filter((one) => (one === id ? checked === true : inside.has(one))))
            }
            label={
              <span className={styles.words}>
                <span>{need?.title || t("noTitle")}</span>
                <Caption1>
                  <Whole>{id}</Whole> · {need?.department} · <Amount value={need && valueOfNeed(need)} />
                </Caption1>
              </span>
            }
          />
        );
      })}
      {kept.length < 2 && <Caption1 role="alert">{t("pooling.tooFew")}</Caption1>}
      {others.length > 0 && (
        <Choice
          label={t("pooling.moveIn")}
          value=""
          none={t("pooling.moveInNone")}
          options={others.map(({ id, title, department }) => ({
            value: id,
            label: `${title} · ${department} · ${id}`,
          }))}
          onChange={(id) => id !== "" && onChange([...kept, id])}
        />
      )}
    </fieldset>
  );
}

/** Needs that are in no pooling: those of the family, then those of its group of families. */
function offered({ family }: PoolingOpportunity, shown: ReadonlySet<string>, facts: Facts): readonly Need[] {
  const parentOf = (code: string) => facts.familyByCode.get(code)?.parent ?? code;
  const rank = (need: Need): number => {
    if (familyOf(need) === family) return 0;
    return parentOf(familyOf(need)) === parentOf(family) ? 1 : 2;
  };
  return facts.needs
    .filter((need) => !shown.has(need.id) && need.pooling === "" && !isDropped(need) && rank(need) < 2)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, OFFERED);
}
