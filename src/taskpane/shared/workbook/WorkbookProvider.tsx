import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import type { TableKey } from "../../../domain/table";
import type { TableContent } from "../../../workbook";
import type { Problem } from "./problem";
import { WorkbookStore, type Gateway, type Preparation, type Snapshot } from "./store";

const StoreContext = createContext<WorkbookStore | undefined>(undefined);

interface Props {
  readonly gateway: Gateway;
  /** What is made of tables, without occupying the screens, before they show them. */
  readonly prepare?: Preparation;
  readonly children: ReactNode;
}

/** Gives the workbook to the screens inside. */
export function WorkbookProvider({ gateway, prepare, children }: Props) {
  const [store] = useState(() => new WorkbookStore(gateway, prepare));
  useEffect(() => store.start(), [store]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself: for those who write, or ask to read again. */
export function useWorkbookStore(): WorkbookStore {
  const store = use(StoreContext);
  if (!store) throw new Error("The workbook is known only inside WorkbookProvider");
  return store;
}

/** What the pane knows of the workbook now. */
export function useSnapshot(): Snapshot {
  const store = useWorkbookStore();
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}

/** Tables asked for: not there yet, not readable, or there. */
export type Tables<K extends TableKey> =
  | { readonly kind: "loading" }
  | { readonly kind: "empty" }
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "ready"; readonly tables: Readonly<Record<K, TableContent>> };

/**
 * The tables that a page shows, read once and kept fresh while it shows them.
 * `empty` means that the workbook has not been created yet.
 * @param keys a constant: a new array at each drawing would ask again and again
 */
export function useTables<K extends TableKey>(keys: readonly K[]): Tables<K> {
  const store = useWorkbookStore();
  const { state, tables, problem } = useSnapshot();
  useEffect(() => store.want(keys), [store, keys]);
  return useMemo(() => {
    if (state?.kind === "empty") return { kind: "empty" };
    const known = keys.every((key) => tables[key] !== undefined);
    if (known) return { kind: "ready", tables: tables as Record<K, TableContent> };
    return problem ? { kind: "problem", problem } : { kind: "loading" };
  }, [keys, state, tables, problem]);
}
