import { objectiveLabel, type ReviewedDecision } from "../../../domain/clap";
import { euros } from "../../../domain/money";
import type { Speech } from "../../shared/language";

/** "Maintenance des ascenseurs : Lots réservés 2". */
export function decisionWords({ decision }: ReviewedDecision): string {
  const { title, lever, objective, figure } = decision;
  const what = objective === undefined ? lever : objectiveLabel(objective);
  return `${title} : ${what}${figure === undefined ? "" : ` ${String(figure)}`}`;
}

/** Whether it was held, why not, and what was measured. */
export function outcomeWords(
  { outcome, actions, contracted, observed }: ReviewedDecision,
  t: Speech["t"],
  format: Speech["format"],
): string {
  const motives = actions.flatMap(({ motive }) =>
    motive ? [t("steering.clap.motive", { day: format.day(motive.on), who: motive.who, why: motive.why })] : [],
  );
  const effect =
    contracted + observed === 0
      ? []
      : [
          t("steering.clap.effect", {
            observed: format.shortEuros(euros(observed)),
            contracted: format.shortEuros(euros(contracted)),
          }),
        ];
  return [t(`steering.clap.outcomes.${outcome}`), ...motives, ...effect].join(" · ");
}
