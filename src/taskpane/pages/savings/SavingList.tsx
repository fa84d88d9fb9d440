import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useAct, useGoTo } from "../../shared/act";
import { choiceCell, type SavingRow } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { VirtualList } from "../../shared/ui/VirtualList";
import { Whole } from "../../shared/ui/Whole";
import { fromSerial } from "../../../domain/calendar";
import { cents } from "../../../domain/money";
import type { ReferenceMethod } from "../../../domain/savings";
import type { TableRow } from "../../../domain/table";

const useStyles = makeStyles({
  line: { paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  gain: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly savings: readonly SavingRow[];
  readonly onOpen: (saving: SavingRow) => void;
}

/** The savings of the workbook, largest first. */
export function SavingList({ savings, onOpen }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { ask } = useAct();
  const goTo = useGoTo();
  const statusOf = (row: TableRow): readonly string[] => {
    const on = typeof row["statusOn"] === "number" ? fromSerial(row["statusOn"]) : undefined;
    return [String(row["status"] ?? ""), on ? format.day(on) : "", String(row["statusBy"] ?? "")].filter(Boolean);
  };
  const sorted = [...savings].sort((a, b) => (b.twelveMonths ?? 0) - (a.twelveMonths ?? 0));
  return (
    <VirtualList label={t("savings.list")} items={sorted} keyOf={({ id }) => id}>
      {(saving) => {
        const { id, title, row, twelveMonths } = saving;
        const method = choiceCell("savings", row, "method") as ReferenceMethod | undefined;
        return (
          <div className={styles.line}>
            <div className={styles.head}>
              <Text weight="semibold">{title || t("noTitle")}</Text>
              <span className={styles.gain}>
                {twelveMonths === undefined ? t("savings.notComputed") : format.rounded(cents(twelveMonths))}
              </span>
            </div>
            <Caption1>
              <Whole>{id}</Whole>
              {method && ` · ${t(`savings.methods.${method}`)}`} · {statusOf(row).join(", ")}
            </Caption1>
            <div className={styles.actions}>
              <Button size="small" aria-label={t("savings.edit", { title })} onClick={() => onOpen(saving)}>
                {t("savings.open")}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => goTo("savings", id)}>
                {t("savings.goTo")}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                onClick={() =>
                  ask(
                    { code: "savings.remove", values: { count: 1 }, removals: [{ table: "savings", ids: [id] }] },
                    { text: t("savings.removeText", { id }), verb: t("savings.removeConfirm") },
                  )
                }
              >
                {t("savings.remove")}
              </Button>
            </div>
          </div>
        );
      }}
    </VirtualList>
  );
}
