import type { TableRow } from "../src/domain/table";
import { SAMPLE_ACTIONS } from "./content/actions";

/**
 * The needs that an action of the programme already serves, each beside the other: an action names its needs, a need its
 * action.
 */
export function withActions(
  needs: readonly TableRow[],
  actions: readonly TableRow[],
): { readonly needs: readonly TableRow[]; readonly actions: readonly TableRow[] } {
  const actionOf = new Map<string, string>();
  const served = actions.map((action, at) => {
    const { needs: wordings = [], departments = [] } = SAMPLE_ACTIONS[at] ?? {};
    const own = needs
      .filter(({ title, department }) => wordings.includes(String(title)) && departments.includes(String(department)))
      .map(({ id }) => String(id));
    for (const id of own) actionOf.set(id, String(action["id"]));
    return own.length === 0 ? action : { ...action, needs: own.join("; ") };
  });
  const programmed = needs.map((need): TableRow => {
    const action = actionOf.get(String(need["id"]));
    return action === undefined ? need : { ...need, action, status: "Programmé" };
  });
  return { needs: programmed, actions: served };
}
