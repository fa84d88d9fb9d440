import { Field, Input } from "@fluentui/react-components";
import { joinLives, type WrittenCosts, type WrittenLives } from "../../../domain/savings";
import { useSpeech } from "../../shared/language";
import { useGroupStyles } from "./groupStyles";

const PARTS = ["purchase", "yearly", "disposal", "residualValue"] as const;

interface Props {
  readonly lives: WrittenLives;
  /** Given the cell that holds the costs. */
  readonly onChange: (cell: string) => void;
}

/** What is replaced and what replaces it, from the purchase to the end of life. */
export function LifeCostFields({ lives, onChange }: Props) {
  const group = useGroupStyles();
  const { t } = useSpeech();
  const change = (who: "before" | "after", part: Partial<WrittenCosts>) =>
    onChange(joinLives({ ...lives, [who]: { ...lives[who], ...part } }));
  return (
    <>
      {(["before", "after"] as const).map((who) => (
        <fieldset key={who} className={group.set}>
          <legend>{t(`savings.lives.${who}`)}</legend>
          {PARTS.map((part) => (
            <Field
              key={part}
              size="small"
              label={t(`savings.lives.${part}`)}
              hint={part === "yearly" ? t("savings.lives.yearlyHint") : null}
              required={part === "purchase"}
            >
              <Input
                inputMode={part === "yearly" ? "text" : "decimal"}
                value={lives[who][part]}
                onChange={(_event, { value }) => change(who, { [part]: value.replace(/[/;]/gu, "") })}
              />
            </Field>
          ))}
        </fieldset>
      ))}
      <Field label={t("savings.lives.rate")} hint={t("savings.lives.rateHint")}>
        <Input
          value={lives.rate}
          onChange={(_event, { value }) => onChange(joinLives({ ...lives, rate: value.replace(/[/;]/gu, "") }))}
        />
      </Field>
    </>
  );
}
