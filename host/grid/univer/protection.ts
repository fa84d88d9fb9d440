import { cellAddress } from "../a1";
import type { Formats } from "../contract/formats";
import type { SheetRect } from "../contract/geometry";
import type { Sheets } from "../contract/sheets";
import { GridError } from "../grid-error";

/** Refuses to write locked cells of a protected sheet, as Excel refuses add-ins too. */
export function guardProtection(sheets: Sheets, formats: () => Formats): (rect: SheetRect) => void {
  return (rect) => {
    if (!sheets.protection(rect.sheet)) return;
    if (formats().common(rect).locked !== false) throw new GridError("protected", cellAddress(rect.row, rect.column));
  };
}
