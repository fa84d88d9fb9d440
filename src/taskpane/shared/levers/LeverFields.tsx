import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { useSpeech } from "../language";
import { LEVERS } from "../../../domain/savings";
import type { TypedLever } from "./levers";

const useStyles = makeStyles({
  set: { border: 0, margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", gap: tokens.spacingHorizontalXS },
  lever: { flex: "1 1 auto", minWidth: 0 },
  weight: { width: "76px", minWidth: 0 },
  add: { alignSelf: "flex-start" },
});

interface Props {
  readonly levers: readonly TypedLever[];
  readonly onChange: (levers: readonly TypedLever[]) => void;
}

/** The levers of a saving and their weights, which add up to 100 %. */
export function LeverFields({ levers, onChange }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const change = (index: number, part: Partial<TypedLever>) =>
    onChange(levers.map((lever, at) => (at === index ? { ...lever, ...part } : lever)));
  const remaining = 100 - levers.reduce((total, { weight }) => total + (Number(weight.replace(",", ".")) || 0), 0);
  return (
    <fieldset className={styles.set}>
      <legend>{t("savings.fields.levers")}</legend>
      {levers.map(({ lever, weight }, index) => {
        const number = index + 1;
        return (
          <div key={number} className={styles.row}>
            <Select
              className={styles.lever}
              aria-label={t("savings.fields.lever", { number })}
              value={lever}
              onChange={(_event, { value }) => change(index, { lever: value })}
            >
              <option value="">{t("savings.fields.chooseLever")}</option>
              {[...new Set([...LEVERS, ...(lever === "" ? [] : [lever])])].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
            <Input
              className={styles.weight}
              inputMode="decimal"
              contentAfter="%"
              aria-label={t("savings.fields.weight", { number })}
              value={weight}
              onChange={(_event, { value }) => change(index, { weight: value })}
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t("savings.fields.removeLever", { number })}
              onClick={() => onChange(levers.filter((_lever, at) => at !== index))}
            />
          </div>
        );
      })}
      <Button
        size="small"
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => onChange([...levers, { lever: "", weight: String(Math.max(remaining, 0)) }])}
      >
        {t("savings.fields.addLever")}
      </Button>
    </fieldset>
  );
}
