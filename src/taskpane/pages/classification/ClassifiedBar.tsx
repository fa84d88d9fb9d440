import { Caption1, ProgressBar } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Need } from "../../../domain/need";
import { isDropped } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";

interface Props {
  readonly needs: readonly Need[];
  readonly left: number;
}

/** How far the classification is: "1 776 sur 1 988". */
export function ClassifiedBar({ needs, left }: Props) {
  const { t, format } = useSpeech();
  const total = useMemo(() => needs.filter((need) => !isDropped(need)).length, [needs]);
  if (total === 0) return null;
  const done = total - left;
  return (
    <div>
      <ProgressBar value={done / total} thickness="large" aria-label={t("classification.progress")} />
      <Caption1>{t("progress.outOf", { done: format.count(done), total: format.count(total) })}</Caption1>
    </div>
  );
}
