import type { Action } from "../../../domain/action";
import { useKept } from "../../shared/kept";

/** What a person chose to see of the programme. */
export interface View {
  /** Name of the person among the buyers: "my actions" are theirs. */
  readonly me: string;
  /** "me", a buyer, or "" for all. */
  readonly buyer: string;
  readonly department: string;
  readonly status: string;
}

export const EVERYTHING: View = { me: "", buyer: "", department: "", status: "" };
/** Value of the buyer's filter that stands for whoever looks. */
export const MINE = "me";

/** Whether an action is among those that a person chose to see. */
export function isSeen(action: Action, { me, buyer, department, status }: View): boolean {
  const wanted = buyer === MINE ? me : buyer;
  return (
    (wanted === "" || action.buyer === wanted) &&
    (department === "" || action.departments.includes(department)) &&
    (status === "" || action.status === status)
  );
}

/** The view of this person, found again when the pane or the workbook is opened again. */
export function useView(): readonly [View, (view: View) => void] {
  return useKept("programme.view", EVERYTHING);
}
