import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { SheetId } from "../contract/geometry";
import type { ChangeFeed } from "./change-feed";
import type { Engine } from "./engine";
import { toRect } from "./engine";
import type { IRange } from "@univerjs/core";

interface SheetParams {
  readonly subUnitId?: SheetId;
  readonly sheet?: { readonly id: SheetId };
  readonly selections?: readonly { readonly range: IRange }[];
}

/** Tells of sheets added, deleted, renamed, moved, hidden and activated, and of the selection. */
export class SheetFeed {
  #nameBefore = "";
  /** Sheet last told to be active. */
  #active = "";

  constructor(
    private readonly engine: Engine,
    private readonly feed: ChangeFeed,
    private readonly forget: (sheet: SheetId) => void,
  ) {
    engine.beforeExecuted((command) => this.#before(command.id, command.params));
    engine.onExecuted((command) => this.#after(command.id, command.params));
  }

  #before(id: string, params: SheetParams | undefined): void {
    if (id === SetWorksheetNameMutation.id || id === RemoveSheetMutation.id) {
      this.#nameBefore =
        this.engine
          .workbook()
          .getSheetBySheetId(params?.subUnitId ?? "")
          ?.getName() ?? "";
    }
  }

  /** Another workbook was opened: its active sheet is no news. */
  reset(): void {
    this.#active = this.engine.workbook().ensureActiveSheet().getSheetId();
  }

  #after(id: string, params: SheetParams | undefined): void {
    const sheet = params?.subUnitId ?? "";
    const origin = this.engine.origin();
    const tell = (
      what: "added" | "deleted" | "renamed" | "moved" | "activated" | "deactivated" | "visibility",
      which: SheetId,
      nameBefore?: string,
    ): void =>
      this.feed.emit({
        type: "sheet",
        what,
        sheet: which,
        origin,
        ...(nameBefore === undefined ? {} : { nameBefore }),
      });
    if (id === InsertSheetMutation.id && params?.sheet) tell("added", params.sheet.id);
    else if (id === RemoveSheetMutation.id) {
      this.forget(sheet);
      tell("deleted", sheet, this.#nameBefore);
    } else if (id === SetWorksheetNameMutation.id) tell("renamed", sheet, this.#nameBefore);
    else if (id === SetWorksheetOrderMutation.id) tell("moved", sheet);
    else if (id === SetWorksheetHideMutation.id) tell("visibility", sheet);
    else if (id === SetWorksheetActiveOperation.id) {
      // Univer activates a new sheet by itself and tells late: only what is really active counts.
      const active = this.engine.workbook().getActiveSheet(true)?.getSheetId() ?? "";
      if (active === this.#active) return;
      const before = this.#active;
      this.#active = active;
      if (before !== "" && this.engine.workbook().getSheetBySheetId(before)) tell("deactivated", before);
      tell("activated", active);
    } else if (id === SetSelectionsOperation.id && params?.selections) {
      this.feed.emit({
        type: "selection",
        ranges: params.selections.map((selection) => ({ ...toRect(selection.range), sheet })),
      });
    }
  }
}
