import { Caption1, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import { useRef, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  card: {
    minWidth: 0,
    minHeight: "76px",
    alignItems: "flex-start",
    justifyContent: "flex-start",
    padding: tokens.spacingHorizontalS,
    textAlign: "start",
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0, hyphens: "auto" },
});

/** Where an arrow leads from a card: the one before, or the one after. */
const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A card on the table. */
export interface Card<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly text: string;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly cards: readonly Card<Value>[];
  readonly chosen: readonly Value[];
  readonly onToggle: (value: Value) => void;
}

/** Cards drawn by pointer or keyboard: arrows go from one to the next, space or Entrée takes it or puts it back. */
export function CardGrid<Value extends string>({ legend, cards, chosen, onToggle }: Props<Value>) {
  const styles = useStyles();
  const table = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent<HTMLButtonElement>, rank: number) => {
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : table.current?.querySelectorAll("button")[rank + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.cards} ref={table}>
        {cards.map(({ value, title, text }, rank) => {
          const taken = chosen.includes(value);
          return (
            <ToggleButton
              key={value}
              className={styles.card}
              checked={taken}
              icon={taken ? <CheckmarkCircleFilled /> : <CircleRegular />}
              onClick={() => onToggle(value)}
              onKeyDown={(event: KeyboardEvent<HTMLButtonElement>) => move(event, rank)}
            >
              <span className={styles.words}>
                <Text weight="semibold">{title}</Text>
                <Caption1>{text}</Caption1>
              </span>
            </ToggleButton>
          );
        })}
      </div>
    </fieldset>
  );
}
