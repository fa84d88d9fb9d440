import { addMonths } from "../../../../domain/calendar";
import {
  decisionCells,
  stakeOf,
  type FamilyObjective,
  type FamilyShare,
  type Stake,
  type WeighedLever,
} from "../../../../domain/clap";
import type { TableRow } from "../../../../domain/table";
import type { SpokenAct } from "../../../shared/act";
import type { Speech } from "../../../shared/language";
import type { Sitting } from "./clapActs";

/** What the officials kept on the table for one family. */
export interface Played {
  readonly family: { readonly code: string; readonly label: string };
  readonly stakes: readonly Stake[];
  readonly levers: readonly WeighedLever[];
  readonly objectives: readonly FamilyObjective[];
  readonly shares: readonly FamilyShare[];
}

/** A strategy for a family is looked at again a year later: four sessions. */
const MONTHS_TO_HOLD = 12;

/**
 * Writes what a workshop decided for a family: its levers with their weights and its objectives in `Décisions`, for all
 * the actions of the family to come, and its shares in `Objectifs`; one act.
 */
export function workshopAct(
  { family, stakes, levers, objectives, shares }: Played,
  { on, today, who }: Sitting,
  { sheet: { t } }: Pick<Speech, "sheet">,
): SpokenAct {
  const base = {
    session: on,
    family: family.code,
    action: "",
    title: family.label,
    owner: "",
    dueOn: addMonths(on, MONTHS_TO_HOLD),
    decidedOn: today,
    decidedBy: who.trim(),
  };
  const labels = stakes.map((stake) => stakeOf(stake).label);
  const decisions = [
    ...levers.map(({ lever, weight }) =>
      decisionCells({ ...base, stakes: labels, lever, objective: undefined, figure: weight }),
    ),
    ...objectives.map(({ objective, figure, stake }) =>
      decisionCells({ ...base, stakes: [stakeOf(stake).label], lever: "", objective, figure }),
    ),
  ];
  const targets = shares.map(({ indicator, share }): TableRow => ({
    scope: family.label,
    indicator: t(`steering.indicators.${indicator}`),
    target: share,
  }));
  return {
    code: "steering.workshop",
    values: { count: decisions.length + targets.length, family: family.label },
    additions: [
      { table: "decisions", rows: decisions },
      ...(targets.length > 0 ? [{ table: "targets" as const, rows: targets }] : []),
    ],
  };
}
