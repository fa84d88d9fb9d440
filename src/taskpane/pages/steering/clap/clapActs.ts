import { actionCells } from "../../../../domain/action";
import { decisionCells, type Intention, type ProposedItem } from "../../../../domain/clap";
import { addMonths } from "../../../../domain/calendar";
import type { SpokenAct } from "../../../shared/act";

/** What a session chose for one intention. */
export interface Chosen {
  readonly intention: Intention;
  readonly levers: readonly string[];
  readonly items: readonly ProposedItem[];
}

/** The day of a session and who speaks for it. */
export interface Sitting {
  readonly on: string;
  readonly today: string;
  readonly who: string;
}

/**
 * Writes what a session decided, one row a lever or an objective; the ambition of each action rises to its objectives,
 * unless someone else changed it meanwhile.
 */
export function decideAct(
  chosen: readonly Chosen[],
  { on, today, who }: Sitting,
  cellOf: (id: string) => string,
): SpokenAct {
  const rows = chosen.flatMap(({ intention: { action, families, launchOn }, levers, items }) => {
    const base = {
      session: on,
      family: families[0]?.code ?? "",
      action: action.id,
      title: action.title,
      stakes: [],
      owner: action.buyer,
      // Nothing can be announced any more once the consultation is launched.
      dueOn: launchOn < on ? addMonths(on, 1) : launchOn,
      decidedOn: today,
      decidedBy: who,
    };
    return [
      ...levers.map((lever) => decisionCells({ ...base, lever, objective: undefined, figure: undefined })),
      ...items.map(({ item, value }) =>
        decisionCells({ ...base, lever: "", objective: item, figure: value === true ? undefined : value }),
      ),
    ];
  });
  const changes = chosen.flatMap(({ intention: { action }, items }) => {
    if (items.length === 0) return [];
    const raised = Object.fromEntries(items.map(({ item, value }) => [item, value]));
    const cells = actionCells({ currentAmbition: { ...action.currentAmbition, ...raised } });
    return [{ table: "actions" as const, id: action.id, cells, expected: { currentAmbition: cellOf(action.id) } }];
  });
  return {
    code: "steering.decide",
    values: { count: rows.length },
    additions: [{ table: "decisions", rows }],
    changes,
  };
}
