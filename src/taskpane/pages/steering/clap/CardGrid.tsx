import { Caption1, makeStyles, Text, ToggleButton, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";

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
  const arrows = useArrowNavigationGroup({ axis: "both", memorizeCurrent: true });
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.cards} {...arrows}>
        {cards.map(({ value, title, text }) => {
          const taken = chosen.includes(value);
          return (
            <ToggleButton
              key={value}
              className={styles.card}
              checked={taken}
              icon={taken ? <CheckmarkCircleFilled /> : <CircleRegular />}
              onClick={() => onToggle(value)}
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
