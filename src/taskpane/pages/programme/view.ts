import { useCallback, useEffect, useState } from "react";
import type { Action } from "../../../domain/action";
import { useWorkbookStore } from "../../shared/workbook";

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

/**
 * The view of this person, kept in the workbook under a key of their own: two people who share the file each find
 * theirs again. Who they are is a number drawn once for this browser, since Office does not name them.
 */
export function useView(): readonly [View, (view: View) => void] {
  const { gateway } = useWorkbookStore();
  const [view, setView] = useState(EVERYTHING);
  const [key] = useState(() => `programme.view.${userNumber()}`);
  useEffect(() => {
    let left = false;
    const show = (kept: unknown) => {
      if (!left && typeof kept === "object" && kept !== null) setView(viewIn(kept));
    };
    // A view that cannot be read is a comfort lost, nothing more: everything is shown.
    gateway.readSetting(key).then(show, () => undefined);
    return () => void (left = true);
  }, [gateway, key]);
  const choose = useCallback(
    (next: View) => {
      setView(next);
      gateway.writeSetting(key, next).catch(() => undefined);
    },
    [gateway, key],
  );
  return [view, choose];
}

function viewIn(kept: object): View {
  const text = (name: keyof View): string => {
    const value: unknown = Object.entries(kept).find(([key]) => key === name)?.[1];
    return typeof value === "string" ? value : "";
  };
  return { me: text("me"), buyer: text("buyer"), department: text("department"), status: text("status") };
}

const USER = "achats.user";

function userNumber(): string {
  try {
    const known = localStorage.getItem(USER);
    if (known !== null) return known;
    const fresh = Math.random().toString(36).slice(2, 12);
    localStorage.setItem(USER, fresh);
    return fresh;
  } catch {
    // No storage here: the view lasts as long as the pane, for everyone who has none.
    return "shared";
  }
}
