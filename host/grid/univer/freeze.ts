import type { IFreeze } from "@univerjs/core";
import type { Freeze } from "../contract/sheets";

/** Univer's frozen panes: -1 where nothing is frozen. */
export function freezeData(freeze: Freeze): IFreeze {
  return {
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    startColumn: freeze.columns > 0 ? freeze.columns : -1,
    startRow: freeze.rows > 0 ? freeze.rows : -1,
  };
}
