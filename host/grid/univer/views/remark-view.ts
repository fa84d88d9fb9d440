import { RemoveNoteMutation, UpdateNoteMutation } from "@univerjs/sheets-note";
import { AddCommentMutation, DeleteCommentMutation, ThreadCommentModel } from "@univerjs/thread-comment";
import { cellAddress } from "../../a1";
import type { CellAddress } from "../../contract/geometry";
import type { CommentMessage, CommentThread, Note } from "../../contract/objects";
import type { Engine } from "../engine";

/** Size of a note's box, in pixels. */
const NOTE_BOX = { width: 240, height: 100 };

/** Shows a note, or takes it away (null). */
export function showNote(engine: Engine, cell: CellAddress, note: Note | null): void {
  const place = { sheetId: cell.sheet, row: cell.row, col: cell.column };
  if (!note) {
    engine.run(RemoveNoteMutation, null, place);
    return;
  }
  const id = `note-${cell.sheet}-${cell.row}-${cell.column}`;
  engine.run(UpdateNoteMutation, null, {
    ...place,
    note: { id, row: cell.row, col: cell.column, note: note.text, show: false, ...NOTE_BOX },
  });
}

/** Shows a thread with its replies, or takes it away. */
export function showThread(engine: Engine, thread: CommentThread, present: boolean): void {
  const sheet = thread.cell.sheet;
  const model = engine.injector.get(ThreadCommentModel);
  const shown = model.getThread(engine.unit, sheet, thread.id);
  for (const reply of shown?.children ?? []) engine.run(DeleteCommentMutation, sheet, { commentId: reply.id });
  if (shown) engine.run(DeleteCommentMutation, sheet, { commentId: thread.id });
  if (!present) return;
  const ref = cellAddress(thread.cell.row, thread.cell.column);
  const body = (message: CommentMessage, extra: object): object => ({
    comment: {
      id: message.id,
      threadId: thread.id,
      ref,
      dT: message.createdAt,
      personId: message.author,
      text: { dataStream: `${message.text}\r\n` },
      unitId: engine.unit,
      subUnitId: sheet,
      ...extra,
    },
  });
  engine.run(AddCommentMutation, sheet, body(thread, { resolved: thread.resolved }));
  for (const reply of thread.replies) engine.run(AddCommentMutation, sheet, body(reply, { parentId: thread.id }));
}
