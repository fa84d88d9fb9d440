import type { Target } from "../../../domain/steering";
import type { Speech } from "../../shared/language";

/** What is aimed at, and until when. */
export function targetWords(target: Target | undefined, { t, format }: Speech): string {
  if (!target) return t("steering.noTarget");
  const share = format.share(target.target);
  return target.dueOn === ""
    ? t("steering.target", { target: share })
    : t("steering.targetDue", { target: share, day: format.day(target.dueOn) });
}
