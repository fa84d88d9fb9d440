import { useEffect, useState } from "react";
import { importedFiles } from "../../../domain/comparison";
import type { TableRow } from "../../../domain/table";
import { runSteps } from "../../shared/compute/steps";
import { counted } from "./reading/held";

const NONE: ReadonlyMap<string, number> = new Map();

/** The files that brought rows of the workbook, each with its number of rows; found in slices. */
export function broughtBy(rows: readonly TableRow[], signal?: AbortSignal): Promise<ReadonlyMap<string, number>> {
  return runSteps(counted(importedFiles(rows), 0, rows.length), signal ? { signal } : {});
}

/** {@link broughtBy}, found again when the rows change. */
export function useBroughtBy(rows: readonly TableRow[]): ReadonlyMap<string, number> {
  const [files, setFiles] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    broughtBy(rows, stop.signal).then(setFiles, () => undefined);
    return () => stop.abort();
  }, [rows]);
  return files;
}
