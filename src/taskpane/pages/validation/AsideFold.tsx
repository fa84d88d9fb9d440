import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { TableRow } from "../../../domain/table";
import { useAct } from "../../shared/act";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { VirtualList } from "../../shared/ui/VirtualList";
import { takeBackAct, type Aside } from "./aside";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  words: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly asides: readonly Aside[];
  readonly rows: ReadonlyMap<string, TableRow>;
}

/** What was set aside, why, and the button that takes it back. */
export function AsideFold({ asides, rows }: Props) {
  const styles = useStyles();
  const { t, format, ruleTitle } = useSpeech();
  const { run } = useAct();
  if (asides.length === 0) return null;
  return (
    <Fold title={t("validation.aside.title")} aside={format.count(asides.length)}>
      <VirtualList label={t("validation.aside.title")} items={asides} keyOf={({ needId, rule }) => `${needId}-${rule}`}>
        {(aside) => {
          const row = rows.get(aside.needId);
          return (
            <div className={styles.line}>
              <Caption1 className={styles.words}>
                {t("validation.aside.line", { id: aside.needId, rule: ruleTitle(aside.rule), motive: aside.motive })}
              </Caption1>
              {row && (
                <Button
                  size="small"
                  aria-label={t("validation.aside.takeBackOf", { id: aside.needId, rule: ruleTitle(aside.rule) })}
                  onClick={() => void run(takeBackAct(aside, row))}
                >
                  {t("validation.aside.takeBack")}
                </Button>
              )}
            </div>
          );
        }}
      </VirtualList>
    </Fold>
  );
}
