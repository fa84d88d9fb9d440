import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { BLANK_LINE, joinBasket, type WrittenLine } from "../../../domain/savings";
import { useSpeech } from "../../shared/language";
import { useGroupStyles } from "./groupStyles";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalXS,
  },
});

const PARTS = ["reference", "obtained", "quantity", "startIndex", "endIndex", "quantityBefore"] as const;
const NEEDED: readonly (keyof WrittenLine)[] = ["reference", "obtained", "quantity"];

interface Props {
  readonly lines: readonly WrittenLine[];
  /** Given the cell that holds the lines. */
  readonly onChange: (cell: string) => void;
}

/** The lines of a basket: two prices and a quantity, then the index of the line and what was bought before. */
export function BasketFields({ lines, onChange }: Props) {
  const styles = useStyles();
  const group = useGroupStyles();
  const { t } = useSpeech();
  const shown = lines.length === 0 ? [BLANK_LINE] : lines;
  const change = (at: number, part: Partial<WrittenLine>) =>
    onChange(joinBasket(shown.map((line, index) => (index === at ? { ...line, ...part } : line))));
  return (
    <>
      {shown.map((line, at) => {
        const number = at + 1;
        return (
          <fieldset key={number} className={group.set}>
            <legend>{t("savings.basket.line", { number })}</legend>
            <div className={styles.figures}>
              {PARTS.map((part) => (
                <Field key={part} size="small" label={t(`savings.basket.${part}`)} required={NEEDED.includes(part)}>
                  <Input
                    input={{ className: group.native }}
                    className={group.native}
                    inputMode="decimal"
                    value={line[part]}
                    onChange={(_event, { value }) => change(at, { [part]: value.replace(/[/;]/gu, "") })}
                  />
                </Field>
              ))}
            </div>
            {shown.length > 1 && (
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                onClick={() => onChange(joinBasket(shown.filter((_line, index) => index !== at)))}
              >
                {t("savings.basket.remove", { number })}
              </Button>
            )}
          </fieldset>
        );
      })}
      <div>
        <Button size="small" icon={<AddRegular />} onClick={() => onChange(joinBasket([...shown, BLANK_LINE]))}>
          {t("savings.basket.add")}
        </Button>
      </div>
    </>
  );
}
