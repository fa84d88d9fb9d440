import type { StructuralChange } from "../contract/changes";
import type { CellAddress, SheetId } from "../contract/geometry";
import type { Note, Notes } from "../contract/objects";
import { sameCell, shiftCell } from "./placed";

/** Shows a note on its cell, or removes it (null). */
export type ShowNote = (cell: CellAddress, note: Note | null) => void;

/** The notes of the workbook, one a cell at most. */
export class NoteBook implements Notes {
  #notes: Note[] = [];

  constructor(private readonly show: ShowNote) {}

  list(sheet?: SheetId): Note[] {
    return this.#notes.filter((note) => sheet === undefined || note.cell.sheet === sheet);
  }

  at(cell: CellAddress): Note | null {
    return this.#notes.find((note) => sameCell(note.cell, cell)) ?? null;
  }

  set(note: Note): void {
    this.adopt(note);
    this.show(note.cell, note);
  }

  remove(cell: CellAddress): void {
    this.drop(cell);
    this.show(cell, null);
  }

  /** Takes a note that the screen shows already. */
  adopt(note: Note): void {
    this.drop(note.cell);
    this.#notes.push(note);
  }

  /** Forgets a note that the screen has removed. */
  drop(cell: CellAddress): void {
    this.#notes = this.#notes.filter((note) => !sameCell(note.cell, cell));
  }

  shift(change: StructuralChange): void {
    this.#notes = this.#notes.flatMap((note) => {
      const cell = shiftCell(note.cell, change);
      return cell ? [{ ...note, cell }] : [];
    });
  }

  forget(sheet?: SheetId): void {
    this.#notes = this.#notes.filter((note) => sheet !== undefined && note.cell.sheet !== sheet);
  }
}
