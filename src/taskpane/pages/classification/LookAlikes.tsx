import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Need } from "../../../domain/need";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { NeedLinks } from "../../shared/ui/NeedLinks";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

interface Props {
  readonly needs: readonly Need[];
  readonly facts: Facts;
  /** Whether a family is chosen. */
  readonly ready: boolean;
  readonly onApply: () => void;
}

/** The other needs that say the same thing: one act decides for all of them, once they have been seen or not. */
export function LookAlikes({ needs, facts, ready, onApply }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [seen, setSeen] = useState(false);
  const { length: count } = needs;
  return (
    <div>
      <div className={styles.line}>
        <Caption1>{t("classification.similar", { count })}</Caption1>
        <Button size="small" aria-keyshortcuts="S" disabledFocusable={!ready} onClick={onApply}>
          {t("classification.applySimilar", { count: count + 1 })}
        </Button>
        <Button size="small" appearance="subtle" aria-expanded={seen} onClick={() => setSeen(!seen)}>
          {seen ? t("less") : t("more")}
        </Button>
      </div>
      {seen && <NeedLinks ids={needs.map(({ id }) => id)} facts={facts} />}
    </div>
  );
}
