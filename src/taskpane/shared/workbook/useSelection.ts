import { useEffect, useState } from "react";
import type { SheetSelection } from "../../../workbook";
import { useWorkbookStore } from "./WorkbookProvider";

/** The row of ours that is selected in the sheet. */
export function useSelection(): SheetSelection | null {
  const { gateway } = useWorkbookStore();
  const [selection, setSelection] = useState<SheetSelection | null>(null);
  useEffect(() => gateway.onSelection(setSelection), [gateway]);
  return selection;
}
