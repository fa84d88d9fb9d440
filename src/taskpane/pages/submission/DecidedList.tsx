import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { decidedTogether, type Decisions } from "./decisions";
import { GroupDecision } from "./GroupDecision";
import { stackedList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: stackedList(tokens.spacingVerticalS),
});

/** A longer list is for the sheet, once written: what is decided together counts for all of it. */
const SHOWN = 200;

interface Props<Item> {
  readonly title: string;
  readonly help?: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Keys of everything that may be decided in the list. */
  readonly keys: readonly string[];
  /** How many of them are ticked now. */
  readonly taken: number;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  readonly children: (item: Item) => ReactNode;
}

/** Lines on which the user may decide, one by one or all at once. */
export function DecidedList<Item>(props: Props<Item>) {
  const { title, help, items, keyOf, keys, taken, decisions, onDecide, children } = props;
  const styles = useStyles();
  const { t } = useSpeech();
  if (items.length === 0) return null;
  return (
    <Fold level={3} title={title} aside={String(items.length)}>
      {help !== undefined && <Caption1 block>{help}</Caption1>}
      <GroupDecision
        label={title}
        taken={taken}
        total={keys.length}
        onDecide={(all) => onDecide(decidedTogether(decisions, keys, all))}
      />
      <ul className={styles.list}>
        {items.slice(0, SHOWN).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <Caption1 block>{t("submission.compare.more", { count: items.length - SHOWN })}</Caption1>
      )}
    </Fold>
  );
}
