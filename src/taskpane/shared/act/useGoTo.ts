import { useCallback } from "react";
import type { TableKey } from "../../../domain/table";
import { problemOf, useWorkbookStore } from "../workbook";
import { useJobs } from "./JobProvider";

/** Shows a row in the sheet; says why when it cannot (a cell being typed in, a row deleted). */
export function useGoTo(): (table: TableKey, id: string, column?: string) => void {
  const { gateway } = useWorkbookStore();
  const { fail } = useJobs();
  return useCallback(
    (table, id, column) => {
      gateway.goTo(table, id, column).catch((error: unknown) => fail(problemOf(error)));
    },
    [gateway, fail],
  );
}
