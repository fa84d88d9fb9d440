import type { ReviewedDecision } from "../../../../domain/clap";
import { euros } from "../../../../domain/money";
import { itemWords, type Spoken } from "./ambitionWords";

/** "Maintenance des ascenseurs : Lots réservés : 2". */
export function decisionWords({ decision }: Pick<ReviewedDecision, "decision">, spoken: Spoken): string {
  const { title, lever, objective, figure } = decision;
  const what = objective === undefined ? leverWords(lever, figure, spoken) : itemWords(objective, figure, spoken);
  return spoken.t("steering.clap.item", { label: title, value: what });
}

/** A lever, and its weight when the session gave it one. */
function leverWords(lever: string, weight: number | undefined, { t }: Spoken): string {
  return weight === undefined ? lever : t("steering.clap.weighed", { lever, weight });
}

/** Whether it was held, why not, and what was measured. */
export function outcomeWords(
  { outcome, actions, contracted, observed }: ReviewedDecision,
  { t, format }: Spoken,
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
