import { ProgressBar } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Need } from "../../../domain/need";
import { isDropped } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";

interface Props {
  readonly needs: readonly Need[];
  readonly left: number;
}

/** How far the classification is; in words for those who do not see the bar: "1 776 sur 1 988". */
export function ClassifiedBar({ needs, left }: Props) {
  const { t, format } = useSpeech();
  const total = useMemo(() => needs.filter((need) => !isDropped(need)).length, [needs]);
  if (total === 0) return null;
  const done = total - left;
  const words = t("progress.outOf", { done: format.count(done), total: format.count(total) });
  return (
    <ProgressBar
      value={done / total}
      thickness="large"
      title={words}
      aria-label={t("classification.progress")}
      aria-valuetext={words}
    />
  );
}
