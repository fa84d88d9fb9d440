import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { linesOf, type SpendDimension, type SpendSlice } from "../../../domain/spend";
import { useGoTo } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { LineLink } from "../../shared/ui/LineLink";
import { VirtualList } from "../../shared/ui/VirtualList";
import type { KnownSpend } from "./useSpend";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: plainList,
  slice: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, display: "grid" },
});

const SHOWN = 10;

interface Props {
  readonly spend: KnownSpend;
  readonly dimension: SpendDimension;
  readonly facts: Facts;
}

/** One cut of the spend, the largest first; each slice opens on its lines. */
export function SpendSlices({ spend, dimension, facts }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  const slices = spend.map.by[dimension];
  // What does not say is shown whatever its rank: a map that hides it would lie.
  const shown = all ? slices : slices.filter(({ key }, at) => at < SHOWN || key === "");
  const name = (key: string) => {
    if (key === "") return t("steering.spend.unknown");
    if (dimension === "supplierType" && isType(key)) return t(`steering.spend.types.${key}`);
    return dimension === "family" ? `${key} ${facts.familyByCode.get(key)?.label ?? ""}`.trim() : key;
  };
  return (
    <>
      <ul className={styles.list} aria-label={t(`steering.spend.dimensions.${dimension}`)}>
        {shown.map((slice) => (
          <li key={slice.key}>
            <Slice slice={slice} name={name(slice.key)} spend={spend} dimension={dimension} />
          </li>
        ))}
      </ul>
      {shown.length < slices.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {t("steering.spend.moreSlices", { count: slices.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}

const TYPES = ["sme", "mid", "large", "social"] as const;

function isType(key: string): key is (typeof TYPES)[number] {
  return TYPES.some((type) => type === key);
}

interface SliceProps {
  readonly slice: SpendSlice;
  readonly name: string;
  readonly spend: KnownSpend;
  readonly dimension: SpendDimension;
}

function Slice({ slice, name, spend, dimension }: SliceProps) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { total } = spend.map;
  const share = total > 0 ? Math.max(0, Math.min(1, slice.amount / total)) : 0;
  return (
    <Fold level={3} title={name} aside={format.shortEuros(slice.amount / 100)}>
      <div className={styles.slice}>
        <ProgressBar aria-label={name} value={share} thickness="large" />
        <Caption1>
          {t("steering.spend.slice", {
            amount: format.rounded(slice.amount),
            share: format.share(share),
            lines: format.count(slice.lines),
          })}
        </Caption1>
        <Lines spend={spend} dimension={dimension} slice={slice} name={name} />
      </div>
    </Fold>
  );
}

function Lines({ spend, dimension, slice, name }: SliceProps) {
  const { t, format } = useSpeech();
  const goTo = useGoTo();
  const { payments } = spend;
  const lines = useMemo(() => linesOf(payments, dimension, slice.key), [payments, dimension, slice.key]);
  return (
    <VirtualList label={t("steering.spend.lines", { name })} items={lines} keyOf={({ id }) => id}>
      {({ id, supplier, title, amount }) => (
        <LineLink
          words={[supplier, title].filter((part) => part !== "").join(" · ") || t("steering.spend.noObject")}
          note={t("steering.spend.line", { id, amount: amount === undefined ? "" : format.amount(amount) })}
          onClick={() => goTo("payments", id, "amount")}
        />
      )}
    </VirtualList>
  );
}
